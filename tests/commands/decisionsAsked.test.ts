import { test } from 'vitest'
import { addDecisionAsked } from '../../src/commands/addDecisionAsked'
import { deleteDecisionsAsked } from '../../src/commands/deleteDecisionsAsked'
import { editDecisionAsked } from '../../src/commands/editDecisionAsked'
import { withActions } from '../support/boardSession'
import { expectChange } from '../support/expectChange'

const none = withActions({ id: 'a' })
const asked = { ...none, decisionsAsked: [{ id: 'q', text: 'Pay for it', actions: ['a'] }] }

test('a decision is asked for, reworded and taken off', () => {
  expectChange(none, addDecisionAsked({ id: 'q', text: 'Pay for it', actions: ['a'] }), asked)
  expectChange(asked, editDecisionAsked('q', { text: 'Pay\u0000' }), {
    ...none,
    decisionsAsked: [{ id: 'q', text: 'Pay', actions: ['a'] }],
  })
  expectChange(asked, deleteDecisionsAsked(['q']), none)
})

test('none of it applies to what is not there', () => {
  expectChange(asked, addDecisionAsked({ id: 'q' }), null)
  expectChange(none, addDecisionAsked({ id: 'q', actions: ['gone'] }), null)
  expectChange(asked, editDecisionAsked('q', { actions: ['gone'] }), null)
  expectChange(asked, editDecisionAsked('q', { text: 'Pay for it' }), null)
  expectChange(asked, deleteDecisionsAsked(['gone']), null)
})
