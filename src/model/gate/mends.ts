import { cleanText } from '../cleanText'
import { GROUPS, type Group } from '../kinds'
import { newId } from '../newId'
import { shown, type MendKind, type Trouble } from './trouble'

/** A value that its schema takes, and what the report says of the change. Undefined: left out, to be filled. */
export interface Mended {
  readonly value: unknown
  readonly kind: MendKind
  readonly values?: Trouble['values']
}

/** Makes of anything the nearest value that the field may hold. */
export type Mend = (value: unknown) => Mended

/** The numbers that a field may hold. */
export interface Limits {
  readonly min: number
  readonly max: number
  readonly whole?: true
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A number, or a text that says one; otherwise NaN. */
function numberFrom(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
}

function within(value: number, { min, max, whole }: Limits): number {
  const clamped = Math.min(max, Math.max(min, value))
  return whole === true ? Math.round(clamped) : clamped
}

export const text: Mend = (value) => {
  if (typeof value === 'string') return { value: cleanText(value), kind: 'text-cleaned' }
  const plain = typeof value === 'number' || typeof value === 'boolean'
  return { value: plain ? String(value) : '', kind: 'text-mended', values: { was: shown(value) } }
}

export const maybeText: Mend = (value) => {
  const mended = text(value)
  return mended.value === '' ? { ...mended, value: null } : mended
}

export const id: Mend = (value) =>
  typeof value === 'number'
    ? { value: String(value), kind: 'reference-mended' }
    : { value: newId(), kind: 'id-issued', values: { was: shown(value) } }

export const reference: Mend = (value) => ({
  value: typeof value === 'number' ? String(value) : '',
  kind: 'reference-mended',
  values: { was: shown(value) },
})

export const maybeReference: Mend = (value) => ({
  value: typeof value === 'number' ? String(value) : null,
  kind: 'reference-mended',
  values: { was: shown(value) },
})

export const references: Mend = (value) => {
  const given: unknown[] = Array.isArray(value) ? value : [value]
  const ids = given.filter((entry) => typeof entry === 'string' || typeof entry === 'number')
  return { value: ids.map(String), kind: 'list-mended' }
}

export const texts: Mend = (value) => {
  const given: unknown[] = Array.isArray(value) ? value : [value]
  const lines = given.filter((entry) => typeof entry === 'string' || typeof entry === 'number')
  return { value: lines.map((line) => cleanText(String(line))), kind: 'list-mended' }
}

export const yes: Mend = (value) => ({ value: false, kind: 'answer-mended', values: { was: shown(value) } })

export const maybeYes: Mend = (value) => ({
  value: null,
  kind: 'answer-mended',
  values: { was: shown(value) },
})

export function amount(limits: Limits, fallback: number | null): Mend {
  return (value) => {
    const number = numberFrom(value)
    const was = typeof value === 'number' ? String(value) : shown(value)
    if (Number.isNaN(number)) {
      if (fallback === null) return { value: null, kind: 'number-dropped', values: { was } }
      return { value: fallback, kind: 'number-mended', values: { was, now: fallback } }
    }
    const now = within(number, limits)
    const clamped = number < limits.min || number > limits.max
    return { value: now, kind: clamped ? 'number-clamped' : 'number-mended', values: { was, now } }
  }
}

/** A range with one end known runs from that end to the same; turned round when high comes before low. */
export function range(limits: Limits): Mend {
  return (value) => {
    const ends = isObject(value) ? value : { low: value, high: value }
    const known = [numberFrom(ends['low']), numberFrom(ends['high'])].filter((end) => !Number.isNaN(end))
    const [first, second = first] = known
    if (first === undefined || second === undefined) {
      return { value: null, kind: 'range-dropped', values: { was: shown(value) } }
    }
    const low = within(Math.min(first, second), limits)
    const high = within(Math.max(first, second), limits)
    const kind = low === second && high === first && low < high ? 'range-swapped' : 'range-mended'
    return {
      value: { ...(isObject(value) ? value : {}), low, high },
      kind,
      values: { was: shown(value), low, high },
    }
  }
}

/** Whether the calendar has this day. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

export const date: Mend = (value) => ({ value: null, kind: 'date-dropped', values: { was: shown(value) } })

export function choice(values: readonly string[], fallback: string | null | undefined): Mend {
  return (value) => {
    const plain =
      typeof value === 'string'
        ? value
            .trim()
            .toLowerCase()
            .replaceAll(/[\s_]+/g, '-')
        : ''
    const now = values.includes(plain) ? plain : fallback
    const was = value === undefined ? '' : shown(value)
    return { value: now, kind: 'choice-mended', values: { was, now: now ?? '' } }
  }
}

export function mark(values: readonly number[], fallback: number | null): Mend {
  return (value) => {
    const number = numberFrom(value)
    const now = values.includes(number) ? number + 0 : fallback
    return { value: now, kind: 'choice-mended', values: { was: shown(value), now: now ?? '' } }
  }
}

function groupFrom(value: string): Group {
  return GROUPS.find((group) => group === value) ?? 'other'
}

export const groups: Mend = (value) => {
  const given: unknown[] = Array.isArray(value) ? value : [value]
  const named = given.filter((entry) => typeof entry === 'string').map(groupFrom)
  return { value: [...new Set(named)], kind: 'list-mended' }
}

export function groupCounts(max: number): Mend {
  return (value) => {
    const counts: Partial<Record<Group, number>> = {}
    for (const [key, entry] of Object.entries(isObject(value) ? value : {})) {
      const number = numberFrom(entry)
      if (Number.isNaN(number)) continue
      const group = groupFrom(key)
      counts[group] = within((counts[group] ?? 0) + number, { min: 0, max, whole: true })
    }
    return { value: counts, kind: 'counts-mended' }
  }
}

export const object: Mend = (value) => ({ value: {}, kind: 'object-mended', values: { was: shown(value) } })

export const objects: Mend = (value) => ({
  value: Array.isArray(value) ? value.filter(isObject) : [],
  kind: 'list-mended',
})

export const table: Mend = (value) => ({ value: [], kind: 'table-mended', values: { was: shown(value) } })
