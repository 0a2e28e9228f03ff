import { expect, test } from 'vitest'
import { minutesToRemind, REMIND_AFTER_MS } from '../../../src/features/copies/fileReminder'

const MINUTE = 60_000

test('nothing is said without a change, nor before half an hour of work', () => {
  expect(minutesToRemind({ since: null, putOffAt: null }, 10 * REMIND_AFTER_MS)).toBeNull()
  expect(minutesToRemind({ since: 0, putOffAt: null }, REMIND_AFTER_MS - 1)).toBeNull()
})

test('then it is said how much work no file holds', () => {
  expect(minutesToRemind({ since: 0, putOffAt: null }, REMIND_AFTER_MS)).toBe(30)
  expect(minutesToRemind({ since: 0, putOffAt: null }, 47 * MINUTE)).toBe(47)
})

test('"later" puts it off for as long again', () => {
  const putOffAt = 31 * MINUTE
  expect(minutesToRemind({ since: 0, putOffAt }, putOffAt + REMIND_AFTER_MS - 1)).toBeNull()
  expect(minutesToRemind({ since: 0, putOffAt }, putOffAt + REMIND_AFTER_MS)).toBe(61)
})

test('a clock set back does not put it off by a day', () => {
  const day = 24 * 60 * MINUTE
  expect(minutesToRemind({ since: 0, putOffAt: day }, 40 * MINUTE)).toBe(40)
})
