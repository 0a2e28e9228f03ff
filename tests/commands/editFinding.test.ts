import { test } from 'vitest'
import { editFinding } from '../../src/commands/editFinding'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const before = sketch(`
  citizen: a, b, c
  duplication(a, b)`)

test('says what was found when it was looked into', () => {
  expectCommand(
    before,
    editFinding('duplication(a, b)', { status: 'checked', checkedNote: 'two different forms' }),
    sketch(`
      citizen: a, b, c
      duplication(a, b)
      duplication(a, b).status = "checked"
      duplication(a, b).checkedNote = "two different forms"`),
  )
})

test('ties another step, or becomes of another kind', () => {
  expectCommand(
    before,
    editFinding('duplication(a, b)', { steps: ['a', 'b', 'c'] }),
    sketch(`
      citizen: a, b, c
      duplication(a, b, c)`),
  )
  expectCommand(
    before,
    editFinding('duplication(a, b)', { kind: 'gap' }),
    sketch(`
      citizen: a, b, c
      gap(a, b)`),
  )
})

test('does not apply where kind and steps would not go together, or nothing changes', () => {
  expectCommand(before, editFinding('duplication(a, b)', { steps: ['a'] }), null)
  expectCommand(before, editFinding('duplication(a, b)', { kind: 'gap', steps: ['a', 'b', 'c'] }), null)
  expectCommand(before, editFinding('duplication(a, b)', { steps: ['a', 'gone'] }), null)
  expectCommand(before, editFinding('duplication(a, b)', { text: '' }), null)
  expectCommand(before, editFinding('gone', { text: 'x' }), null)
})
