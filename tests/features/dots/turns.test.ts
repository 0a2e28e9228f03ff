import { expect, test } from 'vitest'
import { nextTurn, passedByDots } from '../../../src/features/dots/turns'

const turnout = [
  { group: 'service-user', people: 2, dots: 6, given: 2, left: 4 },
  { group: 'manager', people: 1, dots: 3, given: 3, left: 0 },
  { group: 'family', people: 3, dots: 9, given: 8, left: 1 },
] as const

test('as many have had a turn as their dots tell', () => {
  expect(passedByDots(turnout, 3)).toEqual({ 'service-user': 1, manager: 1, family: 3 })
})

test('the group asked for goes first, and nobody may give more than is left', () => {
  expect(nextTurn(turnout, {}, 3, null)).toEqual({ group: 'service-user', person: 1, people: 2, dots: 3 })
  expect(nextTurn(turnout, { family: 1 }, 3, 'family')).toEqual({
    group: 'family',
    person: 2,
    people: 3,
    dots: 1,
  })
})

test('a group without dots, or whose people have all had a turn, is passed over', () => {
  expect(nextTurn(turnout, { 'service-user': 2 }, 3, 'manager')?.group).toBe('family')
  expect(nextTurn(turnout, { 'service-user': 2, family: 3 }, 3, null)).toBeNull()
})
