import { expect, test } from 'vitest'
import { beginWalk, choicesOf, goOn, walkedJourney, type Walk } from '../../src/analysis/walk'
import { MAP, sketch } from '../support/sketch'

/** Walks to the end, deciding as told, and gives the steps met. */
function walked(drawing: string, decisions: readonly string[] = []): readonly string[] {
  const journey = walkedJourney(sketch(drawing), MAP)
  const left = [...decisions]
  const met: string[] = []
  let walk: Walk | null = beginWalk(journey)
  while (walk !== null && met.length < 50) {
    met.push(journey.journey.steps[walk.here]?.id ?? '')
    const way: string | null = choicesOf(journey, walk).length === 0 ? null : (left.shift() ?? null)
    walk = goOn(journey, walk, way)
  }
  return met
}

test('a walk follows the flows from the start, whatever the order of the file', () => {
  expect(walked('citizen: c, a, b\n a>b\n b>c\n a.kind = "start"\n c.kind = "end"')).toEqual(['a', 'b', 'c'])
})

test('what begins together is met one after the other, and what waits for all of it comes after', () => {
  expect(
    walked(`
      citizen: a | b | d | end
      desk:      | c |   |
      a>b
      a>c
      b>d
      c>d
      d>end`),
  ).toEqual(['a', 'b', 'c', 'd', 'end'])
})

const LOOP = `
  citizen: ask | home
  desk:    check
  ask>check
  check>ask
  check>home
  check.kind = "decision"
  home.kind = "end"
  ask.kind = "start"`

test('a decision asks which way, and leads back as often as it is said', () => {
  expect(walked(LOOP, ['home'])).toEqual(['ask', 'check', 'home'])
  expect(walked(LOOP, ['ask', 'ask', 'home'])).toEqual([
    'ask',
    'check',
    'ask',
    'check',
    'ask',
    'check',
    'home',
  ])
})

test('handoffs are counted as they are met', () => {
  const journey = walkedJourney(sketch(LOOP), MAP)
  const first = beginWalk(journey)
  const second = first === null ? null : goOn(journey, first, null)
  expect(second === null ? null : choicesOf(journey, second)).toEqual(['ask', 'home'])
  const third = second === null ? null : goOn(journey, second, 'home')
  expect(third).toMatchObject({ count: 3, handoffs: 2, waiting: [] })
})

test('a loop that is no decision is not gone round', () => {
  expect(walked('citizen: a, b\n a>b\n b>a')).toEqual(['a', 'b'])
})

test('a map without steps has no walk', () => {
  expect(beginWalk(walkedJourney(sketch('citizen:'), MAP))).toBeNull()
})
