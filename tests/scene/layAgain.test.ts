import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '../../src/commands/command'
import { addLane } from '../../src/commands/addLane'
import { addStep } from '../../src/commands/addStep'
import { copySteps } from '../../src/commands/clip'
import { connectSteps } from '../../src/commands/connectSteps'
import { deleteFlows } from '../../src/commands/deleteFlows'
import { deleteLane } from '../../src/commands/deleteLane'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { editFlow } from '../../src/commands/editFlow'
import { editStep } from '../../src/commands/editStep'
import { moveSteps } from '../../src/commands/moveSteps'
import { moveStage } from '../../src/commands/moveStage'
import { pasteSteps } from '../../src/commands/pasteSteps'
import { shiftSteps } from '../../src/commands/shiftSteps'
import { toggleMark } from '../../src/commands/toggleMark'
import type { Session } from '../../src/model/session'
import { layOut } from '../../src/scene/layOut'
import { generatedSession } from '../bench/generatedSession'
import { measure } from '../support/measure'

const NOTES = 120
const RUNS = 25
const plain = generatedSession(NOTES, 's')
/** With words on every third flow, so that labels lie beside each other. */
const first = {
  ...plain,
  flows: plain.flows.map((flow, place) =>
    place % 3 === 0 ? { ...flow, label: 'Sent away to come back another day', share: 0.4 } : flow,
  ),
}

const step = fc.nat(NOTES - 1).map((place) => `step-${place}`)
const flow = fc.nat(NOTES - 1).map((place) => `flow-${place}`)
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
  fc.tuple(step, step).map(
    ([one, other]) =>
      (serial: number) =>
        toggleMark({ id: `f-${serial}`, map: 'map', kind: 'duplication', steps: [one, other] }),
  ),
  fc.tuple(flow, fc.constantFrom('', 'No', 'A reason that takes some room')).map(
    ([id, label]) =>
      () =>
        editFlow(id, { label }),
  ),
  flow.map((id) => () => deleteFlows([id])),
  fc
    .tuple(step, fc.integer({ min: 1, max: 40 }), lane, stage)
    .map(([id, count, lane, stage]) => (serial: number): Command => (session) => {
      const from = session.steps.findIndex((one) => one.id === id)
      const ids = session.steps.slice(from, from + count).map((one) => one.id)
      let made = 0
      const at = { map: 'map', lane, stage, x: 100, y: 60 }
      return pasteSteps(copySteps(session, ids), at, () => `paste-${serial}-${made++}`)(session)
    }),
  fc.tuple(step, fc.integer({ min: 2, max: 30 })).map(([id, count]) => (): Command => (session) => {
    const from = session.steps.findIndex((one) => one.id === id)
    return shiftSteps(
      session.steps.slice(from, from + count).map((one) => one.id),
      37,
      11,
    )(session)
  }),
  fc.tuple(stage, fc.option(stage)).map(
    ([id, before]) =>
      () =>
        moveStage(id, before),
  ),
  lane.map((id) => () => deleteLane(id)),
  lane.map((before) => (serial: number) => addLane({ id: `lane+${serial}`, name: 'Another agency', before })),
)

/** An edit, or going back by so many. */
const act = fc.oneof({ weight: 6, arbitrary: edit }, { weight: 1, arbitrary: fc.nat(4) })

test('laid out again after any edits and undos, a wall is the one that is laid out from nothing', () => {
  fc.assert(
    fc.property(
      fc.array(act, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('ltr' as const, 'rtl' as const),
      (acts, direction) => {
        const sessions: Session[] = [first]
        let scene = layOut(first, 'map', measure, { direction })
        for (const [serial, make] of acts.entries()) {
          const session = sessions.at(-1) ?? first
          const next = typeof make === 'number' ? sessions.at(-1 - make) : make(serial)(session)
          sessions.push(next ?? session)
          scene = layOut(next ?? session, 'map', measure, { direction }, scene)
        }
        expect(scene).toEqual(layOut(sessions.at(-1) ?? first, 'map', measure, { direction }))
      },
    ),
    { numRuns: RUNS },
  )
})
