import { EVIDENCES, FINDING_KINDS, FINDING_STATUSES, GROUPS } from '../model/kinds'
import { formatLocale } from '../words/formatLocale'
import type { RegisterRow } from './registerRows'

/** What the register can be sorted by; `steps`: as the journey meets them. */
export const SORTS = [
  'kind',
  'text',
  'steps',
  'lanes',
  'raisedBy',
  'severity',
  'evidence',
  'status',
  'votes',
  'cards',
] as const
export type SortBy = (typeof SORTS)[number]

export type SortDirection = 'ascending' | 'descending'

/** What a row is sorted by; null: not known, and last in either direction. */
type Key = number | string | null

const placeIn = <T>(list: readonly T[], each: T | undefined): number | null => {
  const place = each === undefined ? -1 : list.indexOf(each)
  return place < 0 ? null : place
}

const KEYS: { readonly [By in SortBy]: (row: RegisterRow, place: number) => Key } = {
  kind: ({ finding }) => FINDING_KINDS.indexOf(finding.kind),
  text: ({ finding }) => finding.text.trim() || null,
  steps: (_, place) => place,
  lanes: ({ lanes }) => lanes[0]?.order ?? null,
  raisedBy: ({ finding }) => placeIn(GROUPS, finding.raisedBy[0]),
  severity: ({ finding }) => finding.severity,
  evidence: ({ finding }) => EVIDENCES.indexOf(finding.evidence),
  status: ({ finding }) => FINDING_STATUSES.indexOf(finding.status),
  votes: ({ votes }) => votes,
  cards: ({ cards }) => cards.length,
}

/** Which direction is meant when a column is first asked for: of counts, the most first. */
export function firstDirection(by: SortBy): SortDirection {
  return by === 'severity' || by === 'votes' || by === 'cards' ? 'descending' : 'ascending'
}

/** The rows by one column; what is level there stays in the order given, what is not known comes last. */
export function sortFindings(
  rows: readonly RegisterRow[],
  by: SortBy,
  direction: SortDirection,
): readonly RegisterRow[] {
  const collator = new Intl.Collator(formatLocale())
  const turn = direction === 'ascending' ? 1 : -1
  const compare = (a: Key, b: Key): number => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
    if (typeof a === 'number' && typeof b === 'number') return turn * (a - b)
    if (by === 'lanes') return turn * (a === b ? 0 : a < b ? -1 : 1)
    return turn * collator.compare(`${a}`, `${b}`)
  }
  return rows
    .map((row, place) => ({ row, key: KEYS[by](row, place) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ row }) => row)
}
