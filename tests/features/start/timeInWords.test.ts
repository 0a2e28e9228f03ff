import { expect, test } from 'vitest'
import { timeInWords } from '../../../src/features/start/timeInWords'
import { dayInWords } from '../../../src/words/dayInWords'

const NOW = new Date(2026, 10, 22, 14, 0).getTime()
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test.each([
  [10_000, 'just now'],
  [5 * MINUTE, '5 minutes ago'],
  [HOUR, '1 hour ago'],
  [DAY, 'yesterday'],
  [3 * DAY, '3 days ago'],
  [30 * DAY, 'on 23 October 2026'],
])('a change %i ms ago is said as people say it', (agoMs, said) => {
  expect(timeInWords(NOW - agoMs, NOW)).toBe(said)
})

test('a time that has not come, after a clock was set back, is said by its day', () => {
  expect(timeInWords(NOW + 2 * DAY, NOW)).toBe('on 24 November 2026')
})

test('a calendar day is the same day everywhere', () => {
  expect(dayInWords('2010-01-15')).toBe('15 January 2010')
})
