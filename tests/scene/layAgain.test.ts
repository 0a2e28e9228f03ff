import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '../../src/commands/command'
import { addLane } from '../../src/commands/addLane'
import { addStep } from '../../src/commands/addStep'
import { connectSteps } from '../../src/commands/connectSteps'
import { deleteLane } from '../../src/commands/deleteLane'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { editStep } from '../../src/commands/editStep'
import { moveSteps } from '../../src/commands/moveSteps'
import { shiftSteps } from '../../src/commands/shiftSteps'
import { toggleMark } from '../../src/commands/toggleMark'
import { layOut } from '../../src/scene/layOut'
import { generatedSession } from '../bench/generatedSession'
import { measure } from '../support/measure'

const NOTES = 120
const first = generatedSession(NOTES, 's')

const step = fc.nat(NOTES - 1).map((place) => `step-${place}`)
const lane = fc.nat(7).map((place) => `lane-${place}`)
const stage = fc.nat(11).map((place) => `stage-${place}`)

const edit: fc.Arbitrary<(serial: number) => Command> = fc.oneof(
  fc.tuple(step, fc.nat(40)).map(
    ([id, words]) =>
      () =>
        editStep(id, { text: 'word '.repeat(words) }),
  ),
  fc.tuple(step, fc.integer(), fc.integer()).map(
    ([id, x, y]) =>
      () =>
        shiftSteps([id], (x % 60) * 4, (y % 60) * 4),
  ),
  fc.tuple(step, lane, stage).map(
    ([id, lane, stage]) =>
      () =>
        moveSteps([id], { lane, stage }),
  ),
  fc.tuple(step, lane, stage).map(([from, lane, stage]) => (serial: number) => {
    const at = { map: 'map', lane, stage, x: 232, y: 40, text: 'New' }
    return addStep({ id: `new-${serial}`, ...at, after: { step: from, flow: `new-flow-${serial}` } })
  }),
  fc.tuple(step, step).map(
    ([from, to]) =>
      (serial: number) =>
        connectSteps({ id: `flow+${serial}`, from, to }),
  ),
  step.map((id) => (serial: number) => deleteSteps([id], () => `healed-${serial}`)),
  step.map(
    (id) => (serial: number) => toggleMark({ id: `f-${serial}`, map: 'map', kind: 'gap', steps: [id] }),
  ),
  lane.map((id) => () => deleteLane(id)),
  lane.map((before) => (serial: number) => addLane({ id: `lane+${serial}`, name: 'Another agency', before })),
)

test('laid out again after any edits, a wall is the one that is laid out from nothing', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      let session = first
      let scene = layOut(session, 'map', measure, { direction: 'ltr' })
      for (const [serial, make] of edits.entries()) {
        session = make(serial)(session) ?? session
        scene = layOut(session, 'map', measure, { direction: 'ltr' }, scene)
      }
      expect(scene).toEqual(layOut(session, 'map', measure, { direction: 'ltr' }))
    }),
    { numRuns: 25 },
  )
})
