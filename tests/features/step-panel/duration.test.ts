import { expect, test } from 'vitest'
import {
  bestUnit,
  formatDuration,
  fromMinutes,
  LONGEST_MINUTES,
  longestIn,
  TIME_UNITS,
  toMinutes,
} from '../../../src/features/step-panel/duration'

test.each([
  [{ low: 10, high: 30 }, '10 to 30 minutes'],
  [{ low: 1, high: 1 }, '1 minute'],
  [{ low: 90, high: 90 }, '1.5 hours'],
  [{ low: 30, high: 60 }, '30 to 60 minutes'],
  [{ low: 0, high: 120 }, '0 to 2 hours'],
  [{ low: 720, high: 720 }, '12 hours'],
  [{ low: 1440, high: 4320 }, '1 to 3 days'],
  [{ low: 20_160, high: 20_160 }, '2 weeks'],
  [{ low: 14_400, high: 20_160 }, '10 to 14 days'],
  [{ low: 0, high: 0 }, '0 minutes'],
])('%j reads "%s"', (range, text) => {
  expect(formatDuration(range)).toBe(text)
})

test('what is written in a unit comes back in it', () => {
  for (const unit of TIME_UNITS) {
    for (const amount of [1, 2, 5]) {
      expect(fromMinutes(toMinutes(amount, unit), unit)).toBe(amount)
    }
  }
  expect(fromMinutes(toMinutes(2.5, 'days'), 'days')).toBe(2.5)
  expect(bestUnit({ low: toMinutes(2, 'weeks'), high: toMinutes(3, 'weeks') })).toBe('weeks')
})

test('no time is longer than a session file can hold', () => {
  expect(toMinutes(52, 'weeks')).toBe(LONGEST_MINUTES)
  for (const unit of TIME_UNITS) expect(toMinutes(longestIn(unit), unit)).toBeLessThanOrEqual(LONGEST_MINUTES)
})
