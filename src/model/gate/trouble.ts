import { cleanText, cutText } from '../cleanText'
import type { Session } from '../session'

/** Why a file is refused. What was there before stays as it was. */
export type RefusalKind =
  | 'empty'
  | 'too-large'
  | 'too-deep'
  | 'cut-short'
  | 'not-json'
  | 'not-text'
  | 'picture'
  | 'pdf'
  | 'zip'
  | 'gzip'
  | 'drawio'
  | 'excalidraw'
  | 'web-page'
  | 'xml'
  | 'csv'
  | 'other-json'
  | 'newer'
  | 'unknown-version'
  | 'not-migrated'
  | 'not-mendable'

/** What was mended on the way in; the rest of the file was kept. */
export type MendKind =
  | 'bytes-replaced'
  | 'version-missing'
  | 'key-dropped'
  | 'table-mended'
  | 'record-dropped'
  | 'object-mended'
  | 'list-mended'
  | 'id-issued'
  | 'id-repeated'
  | 'text-mended'
  | 'text-cleaned'
  | 'text-long'
  | 'number-clamped'
  | 'number-mended'
  | 'number-dropped'
  | 'choice-mended'
  | 'answer-mended'
  | 'range-mended'
  | 'range-swapped'
  | 'range-dropped'
  | 'date-dropped'
  | 'counts-mended'
  | 'order-issued'
  | 'reference-mended'
  | 'reference-dropped'
  | 'reference-repeated'
  | 'map-added'
  | 'map-mended'
  | 'flow-dangling'
  | 'flow-to-itself'
  | 'flow-repeated'
  | 'feeling-dangling'
  | 'card-unplaced'

export type TroubleKind = RefusalKind | MendKind

/** Something wrong with a file, as a value; `words/troubles.ts` makes the sentence. */
export interface Trouble {
  readonly kind: TroubleKind
  /** Where in the file, as `steps[3].text` (counted from 0); empty for the whole file. */
  readonly at: string
  /** What the sentence tells: what was there, what is there now, the name of the record. */
  readonly values: Readonly<Record<string, string | number>>
}

/** What the gate makes of a file: a sound session with what it mended, or a refusal. */
export type Reading =
  | { readonly kind: 'session'; readonly session: Session; readonly mended: readonly Trouble[] }
  | { readonly kind: 'refused'; readonly trouble: Trouble }

/** Collects what was mended. */
export interface Report {
  readonly troubles: readonly Trouble[]
  add(kind: MendKind, at: string, values?: Trouble['values']): void
}

/** An empty report. */
export function newReport(): Report {
  const troubles: Trouble[] = []
  return {
    troubles,
    add: (kind, at, values = {}) => troubles.push({ kind, at, values }),
  }
}

/** A refusal, with what its sentence tells. */
export function refused(kind: RefusalKind, values: Trouble['values'] = {}): Reading {
  return { kind: 'refused', trouble: { kind, at: '', values } }
}

const SHOWN_LENGTH = 40

/** A wrong value as a sentence can show it: short, on one line, and without what would disturb reading. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const line = cleanText(text.slice(0, 10 * SHOWN_LENGTH)).replaceAll('\n', ' ')
  const cut = cutText(line, SHOWN_LENGTH)
  return cut.length < text.length && cut.length < line.length ? `${cut}…` : cut
}

/** What people call a record: its text, name or title. Empty when it has none. */
export function nameOfRecord(record: object): string {
  for (const key of ['text', 'name', 'title', 'label', 'occasion']) {
    const value = Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : ''
    if (typeof value === 'string' && value.trim() !== '') return shown(value.trim())
  }
  return ''
}
