import { test } from 'vitest'
import { editFindings } from '../../src/commands/editFindings'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const before = sketch(`
  citizen: a, b, c
  delay(a)
  duplication(a, b)
  rework(c)
  rework(c).raisedBy = ["family"]`)

test('says the same of all of them', () => {
  expectCommand(
    before,
    editFindings(['delay(a)', 'duplication(a, b)'], { status: 'confirmed', severity: 3 }),
    sketch(`
      citizen: a, b, c
      delay(a)
      duplication(a, b)
      rework(c)
      rework(c).raisedBy = ["family"]
      delay(a).status = "confirmed"
      delay(a).severity = 3
      duplication(a, b).status = "confirmed"
      duplication(a, b).severity = 3`),
  )
})

test('says of each what follows from what it says now', () => {
  expectCommand(
    before,
    editFindings(['delay(a)', 'rework(c)'], ({ raisedBy }) => ({ raisedBy: [...raisedBy, 'manager'] })),
    sketch(`
      citizen: a, b, c
      delay(a)
      duplication(a, b)
      rework(c)
      delay(a).raisedBy = ["manager"]
      rework(c).raisedBy = ["family", "manager"]`),
  )
})

test('leaves alone what the change does not fit, and does not apply when none changes', () => {
  expectCommand(before, editFindings(['delay(a)', 'duplication(a, b)'], { kind: 'duplication' }), null)
  const gaps = editFindings(['delay(a)', 'duplication(a, b)', 'rework(c)'], { kind: 'duplication' })
  expectCommand(before, gaps, null)
  expectCommand(before, editFindings(['gone'], { severity: 1 }), null)
})
