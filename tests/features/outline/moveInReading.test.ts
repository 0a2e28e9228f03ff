import { expect, test } from 'vitest'
import { placeSteps } from '../../../src/commands/placeSteps'
import { moveInReading } from '../../../src/features/outline/moveInReading'
import { newStep } from '../../../src/model/defaults'
import { inReadingOrder } from '../../../src/model/readingOrder'
import type { Session } from '../../../src/model/session'
import { smallSession } from '../../model/smallSession'

/** A session with these steps in one stage: `id: [lane, x, y]`. */
function drawn(places: Record<string, readonly ['person' | 'prison', number, number]>): Session {
  const steps = Object.entries(places).map(([id, [lane, x, y]]) =>
    newStep({ id, map: 'now', lane, stage: 'inside', x, y, text: id }),
  )
  return { ...smallSession(), steps, flows: [] }
}

function read(session: Session): string {
  return inReadingOrder(session, session.steps)
    .map(({ id }) => id)
    .join('')
}

function moved(session: Session, id: string, way: 'up' | 'down'): Session {
  const places = moveInReading(session, id, way)
  if (places === null) throw new Error(`${id} cannot go ${way}`)
  return placeSteps(places)(session) ?? session
}

const ROW = drawn({ a: ['person', 0, 0], b: ['person', 232, 0], c: ['person', 464, 0] })
const COLUMN = drawn({ a: ['person', 0, 0], b: ['prison', 0, 0], c: ['prison', 0, 152] })
const MIXED = drawn({
  a: ['prison', 0, 0],
  b: ['person', 50, 0],
  c: ['prison', 50, 0],
  d: ['person', 300, 0],
})

test.each([
  [ROW, 'b', 'up', 'bac'],
  [ROW, 'b', 'down', 'acb'],
  [COLUMN, 'b', 'up', 'bac'],
  [COLUMN, 'c', 'up', 'acb'],
  [COLUMN, 'a', 'down', 'bac'],
  [MIXED, 'b', 'up', 'bacd'],
  [MIXED, 'c', 'up', 'acbd'],
  [MIXED, 'd', 'up', 'abdc'],
  [MIXED, 'a', 'down', 'bacd'],
] as const)('the step changes places with its neighbour and no other (%#)', (session, id, way, order) => {
  expect(read(moved(session, id, way))).toBe(order)
})

test('in one lane the two exchange their columns, and nothing else moves', () => {
  const after = moved(ROW, 'b', 'up')
  expect(after.steps.map(({ x }) => x)).toEqual([232, 0, 464])
})

test('every step keeps its lane and stage', () => {
  const after = moved(MIXED, 'd', 'up')
  expect(after.steps.map(({ lane, stage }) => [lane, stage])).toEqual(
    MIXED.steps.map(({ lane, stage }) => [lane, stage]),
  )
})

test('the first does not go up and the last does not go down', () => {
  expect(moveInReading(ROW, 'a', 'up')).toBeNull()
  expect(moveInReading(ROW, 'c', 'down')).toBeNull()
  expect(moveInReading(ROW, 'nobody', 'up')).toBeNull()
})
