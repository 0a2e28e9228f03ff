import type { Range } from '../../model/session'
import * as words from '../../words/compiled/messages.js'

/** Units a time can be written in, the shortest first. A day is 24 hours, a week seven days: time by the clock. */
export const TIME_UNITS = ['minutes', 'hours', 'days', 'weeks'] as const
export type TimeUnit = (typeof TIME_UNITS)[number]

const MINUTES_IN: Readonly<Record<TimeUnit, number>> = { minutes: 1, hours: 60, days: 1440, weeks: 10_080 }

/** The longest time that a session file holds, in minutes: a little over 69 days. */
export const LONGEST_MINUTES = 100_000

/** A time written in a unit, in minutes. */
export function toMinutes(amount: number, unit: TimeUnit): number {
  return Math.min(LONGEST_MINUTES, Math.round(amount * MINUTES_IN[unit]))
}

/** Minutes in a unit, to two places. */
export function fromMinutes(minutes: number, unit: TimeUnit): number {
  return Math.round((100 * minutes) / MINUTES_IN[unit]) / 100
}

/** The most of a unit that fits, in whole ones. */
export function longestIn(unit: TimeUnit): number {
  return Math.floor(LONGEST_MINUTES / MINUTES_IN[unit])
}

/**
 * The unit in which a time reads best: the longest in which both ends are whole or halves and the shorter end
 * is at least one, so 90 minutes are 1.5 hours, 30 to 60 minutes stay minutes, 14 days are two weeks.
 */
export function bestUnit({ low, high }: Range): TimeUnit {
  const least = low === 0 ? high : low
  const reads = (unit: TimeUnit): boolean =>
    least >= MINUTES_IN[unit] && [low, high].every((end) => (2 * end) % MINUTES_IN[unit] === 0)
  return TIME_UNITS.findLast(reads) ?? 'minutes'
}

const AMOUNTS: Readonly<Record<TimeUnit, (amount: { count: number }) => string>> = {
  minutes: words.stepPanelMinutes,
  hours: words.stepPanelHours,
  days: words.stepPanelDays,
  weeks: words.stepPanelWeeks,
}

/** A range of minutes in words: "1.5 hours", "10 to 30 minutes". */
export function formatDuration(range: Range): string {
  const unit = bestUnit(range)
  const high = AMOUNTS[unit]({ count: fromMinutes(range.high, unit) })
  if (range.low === range.high) return high
  return words.stepPanelFromTo({ low: fromMinutes(range.low, unit), high })
}
