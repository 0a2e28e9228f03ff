import { expect, test } from 'vitest'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { addStep } from '../../src/commands/addStep'
import { placeSteps } from '../../src/commands/placeSteps'
import { cardsOn, findingsOn, flowsFrom, flowsTo } from '../../src/model/byStep'
import { stepsOfMap } from '../../src/model/mapOf'
import { inReadingOrder, readingOrder } from '../../src/model/readingOrder'
import type { Session } from '../../src/model/session'
import { generatedSession } from '../bench/generatedSession'
import { counting } from '../support/counting'

const start = generatedSession(300, 'walked')

/** Edits of every kind, one after the other, and all the values on the way. */
function walked(): readonly Session[] {
  const newId = counting()
  const at = { map: 'map', lane: 'lane-1', stage: 'stage-1', x: 7, y: 3, text: 'New' }
  const commands = [
    addStep({ id: 'added', ...at, after: { step: 'step-9', flow: 'joined' } }),
    deleteSteps(['step-10', 'step-11', 'step-40'], newId),
    placeSteps([{ id: 'step-3', lane: 'lane-7', stage: 'stage-4', x: 9_000, y: 0 }]),
    deleteSteps(['added', 'step-2'], newId),
  ]
  const values = [start]
  for (const command of commands) {
    const last = values.at(-1) ?? start
    values.push(command(last) ?? last)
  }
  return values
}

test('what belongs to a step is what a search of the whole table finds, forwards and back', () => {
  const values = walked()
  for (const session of [...values, ...values.toReversed(), ...values]) {
    for (const { id } of session.steps) {
      expect(flowsFrom(session, id)).toEqual(session.flows.filter(({ from }) => from === id))
      expect(flowsTo(session, id)).toEqual(session.flows.filter(({ to }) => to === id))
      expect(findingsOn(session, id)).toEqual(session.findings.filter(({ steps }) => steps.includes(id)))
      expect(cardsOn(session, id)).toEqual(session.cards.filter(({ step }) => step === id))
    }
  }
})

test('the flows of a step are the identical array until one of them changes', () => {
  const [before, after] = walked()
  if (before === undefined || after === undefined) throw new Error('no walk')
  const kept = flowsFrom(before, 'step-20')
  expect(flowsFrom(after, 'step-20')).toBe(kept)
})

test('the reading order after each edit, forwards and back, is the one made anew', () => {
  const values = walked()
  for (const session of [...values, ...values.toReversed(), ...values]) {
    const anew = inReadingOrder(session, stepsOfMap(session, 'map')).map(({ id }) => id)
    expect(readingOrder(session, 'map')).toEqual(anew)
  }
})
