import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ballotResults, dotsOutside, tiesIn, turnoutOf } from '../../src/analysis/ballotResults'
import { GROUPS } from '../../src/model/kinds'
import type { Ballot } from '../../src/model/session'

const ballot: Ballot = {
  id: 'b',
  of: 'findings',
  dotsEach: 3,
  people: { 'service-user': 2, frontline: 10, manager: 1 },
}
const records = [
  { id: 'housing', votes: { 'service-user': 4, frontline: 5 } },
  { id: 'forms', votes: { 'service-user': 1, frontline: 20, family: 2 } },
  { id: 'waiting', votes: { 'service-user': 1 } },
  { id: 'nothing', votes: {} },
  { id: 'kin', votes: { family: 3 } },
]

test('by dots the larger group decides; with each group weighing the same it does not', () => {
  expect(ballotResults(ballot, records, 'dots').map(({ id, dots }) => [id, dots])).toEqual([
    ['forms', 21],
    ['housing', 9],
    ['waiting', 1],
  ])
  // Service users gave 6 dots, frontline workers 25: housing (4/6 + 5/25) / 2, forms (1/6 + 20/25) / 2.
  const shares = ballotResults(ballot, records, 'groups').map(({ id, share }) => [id, share.toFixed(4)])
  expect(shares).toEqual([
    ['forms', '0.4833'],
    ['housing', '0.4333'],
    ['waiting', '0.0833'],
  ])
})

test('a group that gave none weighs nothing, so the shares of the others make up the whole', () => {
  const sum = ballotResults(ballot, records, 'groups').reduce((all, { share }) => all + share, 0)
  expect(sum).toBeCloseTo(1)
})

test('those that are level share a place and are named, and the next place is left out', () => {
  const level = [
    { id: 'a', votes: { 'service-user': 1, frontline: 1 } },
    { id: 'b', votes: { frontline: 2 } },
    { id: 'c', votes: { 'service-user': 1 } },
    { id: 'd', votes: { 'service-user': 3 } },
  ]
  const standings = ballotResults(ballot, level, 'dots')
  expect(standings.map(({ id, place, isTied }) => [id, place, isTied])).toEqual([
    ['d', 1, false],
    ['a', 2, true],
    ['b', 2, true],
    ['c', 4, false],
  ])
  expect(tiesIn(standings).map((tie) => tie.map(({ id }) => id))).toEqual([['a', 'b']])
})

test('thirds are level with thirds: shares are compared exactly', () => {
  const people = { 'service-user': 9, frontline: 9, manager: 9 }
  const thirds = [
    { id: 'a', votes: { 'service-user': 1, frontline: 7, manager: 3 } },
    { id: 'b', votes: { 'service-user': 1, frontline: 7, manager: 3 } },
    { id: 'c', votes: { 'service-user': 1, frontline: 7, manager: 3 } },
  ]
  const standings = ballotResults({ ...ballot, people }, thirds, 'groups')
  expect(standings.map(({ place }) => place)).toEqual([1, 1, 1])
})

test('the turnout says what each group holds, has given and has left; dots of other groups stand apart', () => {
  expect(turnoutOf(ballot, records)).toEqual([
    { group: 'service-user', people: 2, dots: 6, given: 6, left: 0 },
    { group: 'frontline', people: 10, dots: 30, given: 25, left: 5 },
    { group: 'manager', people: 1, dots: 3, given: 0, left: 3 },
  ])
  expect(dotsOutside(ballot, records)).toEqual([{ group: 'family', given: 5 }])
})

test('whatever was given: no dot is lost or counted twice, and places never go down as figures go up', () => {
  const anyVotes = fc.dictionary(fc.constantFrom(...GROUPS), fc.nat(50))
  fc.assert(
    fc.property(fc.array(anyVotes, { maxLength: 12 }), (all) => {
      const given = all.map((votes, place) => ({ id: `${place}`, votes }))
      for (const weighing of ['dots', 'groups'] as const) {
        const standings = ballotResults(ballot, given, weighing)
        const dots = standings.reduce((sum, each) => sum + each.dots, 0)
        expect(dots).toBe(turnoutOf(ballot, given).reduce((sum, each) => sum + each.given, 0))
        for (const [at, { place }] of standings.entries()) expect(place).toBeLessThanOrEqual(at + 1)
      }
    }),
  )
})
