import { test } from 'vitest'
import { addAction } from '../../src/commands/addAction'
import { newAction } from '../../src/model/defaults'
import { withActions } from '../support/boardSession'
import { expectChange } from '../support/expectChange'

const before = withActions({ id: 'a' })

test('adds an action that answers findings, proposed until somebody says otherwise', () => {
  const given = { id: 'b', title: 'One form', answers: ['delay(wait)'], changes: ['apply'], lead: 'agency' }
  expectChange(before, addAction(given), { ...before, actions: [...before.actions, newAction(given)] })
})

test('keeps texts clean and days that the calendar has', () => {
  expectChange(
    before,
    addAction({
      id: 'b',
      title: 'One\u202E form',
      due: '2010-02-30',
      benefit: 'Less\u0007 asking',
      ask: { barrier: 'A\u0000', rule: '', owner: '', evidence: '', wanted: '' },
      log: [{ date: '2010-13-01', status: 'doing', text: 'x\u0000' }],
    }),
    {
      ...before,
      actions: [
        ...before.actions,
        newAction({
          id: 'b',
          title: 'One form',
          benefit: 'Less asking',
          ask: { barrier: 'A', rule: '', owner: '', evidence: '', wanted: '' },
          log: [{ date: null, status: 'doing', text: 'x' }],
        }),
      ],
    },
  )
})

test('does not apply when its id is taken, or when it names what is not there', () => {
  expectChange(before, addAction({ id: 'a', title: '' }), null)
  expectChange(before, addAction({ id: 'b', title: '', answers: ['gone'] }), null)
  expectChange(before, addAction({ id: 'b', title: '', changes: ['gone'] }), null)
  expectChange(before, addAction({ id: 'b', title: '', lead: 'gone' }), null)
  expectChange(
    before,
    addAction({ id: 'b', title: '', partners: { design: ['gone'], deliver: [], test: [] } }),
    null,
  )
})
