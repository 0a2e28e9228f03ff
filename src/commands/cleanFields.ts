import { cleanText, cutText, STEP_TEXT_LIMIT } from '../model/cleanText'
import type { Partners, Range } from '../model/session'

/** As many characters as any text but the long ones may have. */
const TEXT_LIMIT = STEP_TEXT_LIMIT

/** The session file's largest number. */
const LARGEST_NUMBER = 100_000

const LINES = new Set([
  'name',
  'title',
  'place',
  'citizen',
  'startsWhen',
  'endsWhen',
  'outOfScope',
  'purpose',
  'banner',
  'text',
  'role',
  'channel',
  'waitReason',
  'label',
  'passes',
  'how',
  'checkedNote',
  'parked',
  'receipt',
  'source',
  'occasion',
])

/** These take what does not fit on a post-it, so they have no limit of their own. */
const LONG_TEXTS = new Set(['detail', 'consentText', 'fixedAndOpen'])
const RANGES = new Set(['workMinutes', 'waitMinutes', 'costPounds'])
const SHARES = new Set(['share', 'rightFirstTime'])
const AMOUNTS = new Set(['x', 'y', 'volume'])
const GROUP_SIZES = new Set(['smallestGroup', 'screenSmallestGroup'])
const DAYS = new Set(['date', 'deleteAfter'])

/** Text as every command keeps it: well-formed, without control characters, at most 2,000 characters. */
export function cleanLine(text: string): string {
  return cutText(cleanText(text), TEXT_LIMIT)
}

/**
 * The fields as the session file can hold them: texts cleaned and cut, numbers within their limits (a number
 * that is none becomes the least, or null where unknown is allowed), ranges from low to high, days that the
 * calendar has. So that what is written is what is read again.
 */
export function cleanFields<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, clean(name, value)])) as T
}

function clean(name: string, value: unknown): unknown {
  if (typeof value === 'string') return cleanString(name, value)
  if (typeof value === 'number') return cleanNumber(name, value)
  if (RANGES.has(name)) return cleanRange(value as Range | null)
  if (name === 'partners') return cleanPartners(value as Partners)
  if (name === 'documents') return (value as readonly string[]).map(cleanLine).filter((each) => each !== '')
  if (Array.isArray(value)) return [...new Set(value)]
  return value
}

function cleanString(name: string, value: string): string | null {
  if (LINES.has(name)) return cleanLine(value)
  if (LONG_TEXTS.has(name)) return cleanText(value)
  if (DAYS.has(name)) return isDay(value) ? value : null
  return value
}

function cleanNumber(name: string, value: number): number | null {
  if (SHARES.has(name)) return Number.isNaN(value) ? null : within(value, 0, 1)
  if (AMOUNTS.has(name)) return within(value, 0, LARGEST_NUMBER)
  if (name === 'count') return Math.round(within(value, 0, LARGEST_NUMBER))
  if (GROUP_SIZES.has(name)) return Math.round(within(value, 1, LARGEST_NUMBER))
  return value
}

function cleanRange(range: Range | null): Range | null {
  if (range === null || Number.isNaN(range.low) || Number.isNaN(range.high)) return null
  const low = within(Math.min(range.low, range.high), 0, LARGEST_NUMBER)
  const high = within(Math.max(range.low, range.high), 0, LARGEST_NUMBER)
  return { ...range, low, high }
}

function cleanPartners({ design, deliver, test }: Partners): Partners {
  return { design: [...new Set(design)], deliver: [...new Set(deliver)], test: [...new Set(test)] }
}

/** The nearest number that fits; never -0, which JSON does not have. */
export function within(value: number, least: number, most: number): number {
  if (Number.isNaN(value)) return least
  return Math.min(most, Math.max(least, value)) + 0
}

/** Whether the calendar has this day. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
