import { expect, test } from 'vitest'
import { roughTime } from '../../src/words/roughTime'

test.each([
  [{ low: 0, high: 0 }, '0 minutes'],
  [{ low: 30, high: 90 }, '30 to 90 minutes'],
  [{ low: 40, high: 250 }, '0.7 to 4.2 hours'],
  [{ low: 40_320, high: 44_640 }, '4 to 4.4 weeks'],
  [{ low: 4320, high: 4320 }, '3 days'],
])('a sum of minutes %o reads %s', (range, text) => {
  expect(roughTime(range)).toBe(text)
})
