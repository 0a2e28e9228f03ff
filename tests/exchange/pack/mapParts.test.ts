import { expect, test } from 'vitest'
import { inParts } from '../../../src/exchange/pack/mapParts'
import type { Step } from '../../../src/model/session'
import { sketch } from '../../support/sketch'

/** A page that holds so many lanes of so many columns. */
function room(lanes: number, columns: number) {
  return (steps: readonly Step[]): boolean =>
    new Set(steps.map(({ lane }) => lane)).size <= lanes && new Set(steps.map(({ x }) => x)).size <= columns
}

function textsOf(parts: readonly (readonly Step[])[]): string[] {
  return parts.map((part) => part.map(({ text }) => text).join(' '))
}

test('what fits a page is one part', () => {
  const session = sketch('citizen: a, b')
  expect(textsOf(inParts(session, session.steps, room(1, 2)))).toEqual(['a b'])
})

test('as few parts as it takes, as even as they can be: not three columns and one, but two and two', () => {
  const session = sketch('citizen: a, b, c, d')
  expect(textsOf(inParts(session, session.steps, room(1, 3)))).toEqual(['a b', 'c d'])
})

test('by lanes where that takes fewer than by columns', () => {
  const session = sketch('citizen: a, b, c, d\nprison: e, f, g, h')
  expect(textsOf(inParts(session, session.steps, room(1, 4)))).toEqual(['a b c d', 'e f g h'])
})

test('a lane and a column that are each too large are halved first, and no step is lost', () => {
  const session = sketch('citizen: a, b, c, d\nprison: e, f, g, h\nhousing: i, j, k, l')
  const parts = inParts(session, session.steps, room(2, 2))
  expect(parts.every(room(2, 2))).toBe(true)
  expect(textsOf(parts).join(' ').split(' ').toSorted().join('')).toBe('abcdefghijkl')
})

test('a single step is a part, whatever the page holds', () => {
  const session = sketch('citizen: a, b')
  expect(textsOf(inParts(session, session.steps, () => false))).toEqual(['a', 'b'])
})
