import { formatLocale } from '../../words/formatLocale'
import * as words from '../../words/compiled/messages.js'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How long ago something was: minutes, hours, days; after a week, and when clocks disagree, its day. */
export function timeInWords(at: number, now: number): string {
  const ago = now - at
  if (Math.abs(ago) < MINUTE_MS) return words.startJustNow()
  const relative = new Intl.RelativeTimeFormat(formatLocale(), { numeric: 'auto' })
  if (ago > 0 && ago < HOUR_MS) return relative.format(-Math.floor(ago / MINUTE_MS), 'minute')
  if (ago > 0 && ago < DAY_MS) return relative.format(-Math.floor(ago / HOUR_MS), 'hour')
  if (ago > 0 && ago < 7 * DAY_MS) return relative.format(-Math.floor(ago / DAY_MS), 'day')
  const day = new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'long' }).format(at)
  return words.startOnDay({ day })
}
