import { expect, test } from 'vitest'
import { feelingAt, nearestFeeling, nextFeeling, riseOf } from '../../../src/features/emotional-map/levels'

const HEIGHTS = { top: 20, pitch: 50 }

test('heights and feelings lead back to each other, and beyond the ends to the ends', () => {
  expect([2, 1, 0, -1, -2].map((value) => riseOf(value, HEIGHTS))).toEqual([20, 70, 120, 170, 220])
  expect([20, 44, 46, 120, 221].map((rise) => feelingAt(rise, HEIGHTS))).toEqual([2, 2, 1, 0, -2])
  expect([-500, 900].map((rise) => feelingAt(rise, HEIGHTS))).toEqual([2, -2])
})

test('a mean goes to the next whole feeling, and stops at the ends', () => {
  expect(nextFeeling(-0.7, 'up')).toBe(0)
  expect(nextFeeling(-0.7, 'down')).toBe(-1)
  expect(nextFeeling(1, 'up')).toBe(2)
  expect(nextFeeling(2, 'up')).toBeNull()
  expect(nextFeeling(-2, 'down')).toBeNull()
})

test('what has no value begins in the middle: few cards are not given away', () => {
  expect([nextFeeling(null, 'up'), nextFeeling(null, 'down')]).toEqual([1, -1])
})

test('a mean is called by the nearest feeling', () => {
  expect([-2, -1.6, -0.4, 0.4, 1.6].map(nearestFeeling)).toEqual([-2, -2, 0, 0, 2])
})
