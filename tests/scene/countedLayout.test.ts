import { expect, test } from 'vitest'
import { addStep } from '../../src/commands/addStep'
import type { Command } from '../../src/commands/command'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { editStep } from '../../src/commands/editStep'
import { shiftSteps } from '../../src/commands/shiftSteps'
import { layOut } from '../../src/scene/layOut'
import type { FontSpec, Scene } from '../../src/scene/scene'
import { generatedSession } from '../bench/generatedSession'
import { measure } from '../support/measure'

const session = generatedSession(2000, 's')

let measured = 0
const counting = (text: string, font: FontSpec): number => {
  measured++
  return measure(text, font)
}
const laid = {
  ltr: layOut(session, 'map', counting, { direction: 'ltr' }),
  rtl: layOut(session, 'map', counting, { direction: 'rtl' }),
}

/** What an edit of a wall of 2,000 notes makes anew, and how often it measures. */
function cost(command: Command, direction: Scene['direction'] = 'ltr') {
  const before = laid[direction]
  const after = command(session)
  if (after === null) throw new Error('nothing was edited')
  measured = 0
  const scene = layOut(after, 'map', counting, { direction }, before)
  const notes = new Set(before.notes)
  const flows = new Set(before.flows)
  return {
    measured,
    notes: scene.notes.filter((note) => !notes.has(note)).length,
    flows: scene.flows.filter((flow) => !flows.has(flow)).length,
  }
}

/** The headings are measured each time: 8 lanes and 12 stages, two words each. */
const HEADINGS = 120

test('of 2,000 notes a nudge makes one anew, and the flows that run beside its own', () => {
  const { measured, notes, flows } = cost(shiftSteps(['step-1000'], 4, 0))
  expect(notes).toBe(1)
  expect(flows).toBeLessThan(60)
  expect(measured).toBeLessThan(HEADINGS)
})

test('right to left a nudge makes no more anew', () => {
  const { notes, flows } = cost(shiftSteps(['step-1000'], 4, 0), 'rtl')
  expect(notes).toBe(1)
  expect(flows).toBeLessThan(60)
})

test('a step added where there is room makes no other note anew', () => {
  const at = { map: 'map', lane: 'lane-0', stage: 'stage-11', x: 232 * 3, y: 152 * 40 }
  const { measured, flows } = cost(
    addStep({ id: 'new', ...at, text: 'New step', after: { step: 'step-7', flow: 'new-flow' } }),
  )
  expect(measured).toBeLessThan(HEADINGS + 20)
  expect(flows).toBeGreaterThan(0)
})

test('a deleted step makes few flows anew', () => {
  const { measured, notes, flows } = cost(deleteSteps(['step-1001'], () => 'healed'))
  expect(notes).toBe(0)
  expect(flows).toBeLessThan(60)
  expect(measured).toBeLessThan(HEADINGS)
})

test('a note that grows measures no words but its own, whatever it carries along', () => {
  const { measured } = cost(editStep('step-1000', { text: 'word '.repeat(60) }))
  expect(measured).toBeLessThan(HEADINGS + 3 * 60)
})
