import { expect, test } from 'vitest'
import { timesOf } from '../../src/analysis/times'
import { shareOf } from '../../src/analysis/ranges'
import { MAP, sketch } from '../support/sketch'

const ids = (steps: readonly { readonly id: string }[]): string => steps.map(({ id }) => id).join(' ')

const TIMED = sketch(`
  agency: a, b, c, d
  a.workMinutes = { "low": 10, "high": 20 }
  a.waitMinutes = { "low": 0, "high": 0 }
  b.workMinutes = { "low": 30, "high": 40 }
  b.waitMinutes = { "low": 60, "high": 240 }
  c.kind = "wait"`)

test('working and waiting are added up end by end, over the steps where they are known', () => {
  const { work, wait, timed } = timesOf(TIMED, MAP)
  expect(work.sum).toEqual({ low: 40, high: 60 })
  expect(wait.sum).toEqual({ low: 60, high: 240 })
  expect(ids(timed)).toBe('a b')
})

test('waiting’s share lies between its least beside the most work, and its most beside the least', () => {
  // 60 of 120 at the least, 240 of 280 at the most.
  expect(timesOf(TIMED, MAP).waitShare).toEqual({ low: 50, high: 86 })
})

test('what is known nowhere is not nought', () => {
  const { work, wait, waitShare } = timesOf(sketch('agency: a'), MAP)
  expect([work.sum, wait.sum, waitShare]).toEqual([null, null, null])
  expect(shareOf({ low: 0, high: 0 }, { low: 0, high: 0 })).toBeNull()
})

test('a wait without a word why is asked about; one that says why, and no wait at all, are not', () => {
  expect(ids(timesOf(TIMED, MAP).unexplained)).toBe('b c')
  const said = sketch(`
    agency: a
    a.kind = "wait"
    a.waitReason = "The panel sits once a month"`)
  expect(timesOf(said, MAP).unexplained).toEqual([])
})
