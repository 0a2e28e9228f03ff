import { test } from 'vitest'
import { deleteActions } from '../../src/commands/deleteActions'
import { withActions } from '../support/boardSession'
import { expectChange } from '../support/expectChange'

test('deletes an action; decisions stay without it', () => {
  const both = withActions({ id: 'a' }, { id: 'b' })
  expectChange(
    {
      ...both,
      decisionsAsked: [{ id: 'q', text: 'Pay for it', actions: ['a', 'b'] }],
      meetings: [{ id: 'k', date: null, body: '', decisions: [{ text: 'Yes', answers: ['a'] }] }],
    },
    deleteActions(['a']),
    {
      ...both,
      actions: both.actions.slice(1),
      decisionsAsked: [{ id: 'q', text: 'Pay for it', actions: ['b'] }],
      meetings: [{ id: 'k', date: null, body: '', decisions: [{ text: 'Yes', answers: [] }] }],
    },
  )
})

test('does not apply when none of them is there', () => {
  expectChange(withActions({ id: 'a' }), deleteActions(['gone']), null)
})
