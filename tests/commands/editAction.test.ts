import { test } from 'vitest'
import { editAction } from '../../src/commands/editAction'
import { withActions } from '../support/boardSession'
import { expectChange } from '../support/expectChange'

const before = withActions({ id: 'a' })

test('changes what is given and leaves the rest', () => {
  expectChange(
    before,
    editAction('a', { impact: 4, effort: 2, due: '2010-03-01' }),
    withActions({ id: 'a', impact: 4, effort: 2, due: '2010-03-01' }),
  )
})

test('does not apply where nothing changes, or to what is not there', () => {
  expectChange(before, editAction('a', { title: 'a' }), null)
  expectChange(before, editAction('gone', { title: 'b' }), null)
  expectChange(before, editAction('a', { lead: 'gone' }), null)
  expectChange(before, editAction('a', { answers: ['gone'] }), null)
})
