import { FINDING_KINDS, SEVERITIES } from '../model/kinds'
import { sortedLanes, sortedStages } from '../model/order'
import type { Session } from '../model/session'
import type { RegisterRow } from './registerRows'

/** What the register can be grouped by. */
export const GROUPINGS = ['kind', 'lane', 'stage', 'severity', 'votes'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Findings that have something in common, in the order given. */
export interface FindingGroup {
  /** The kind, the id of the lane or stage, the severity, or the number of dots; empty: none of these. */
  readonly key: string
  readonly rows: readonly RegisterRow[]
}

/** What a row belongs to; a finding over several lanes or stages belongs to each of them. */
const KEYS: { readonly [By in Grouping]: (row: RegisterRow) => readonly (string | number | null)[] } = {
  kind: ({ finding }) => [finding.kind],
  lane: ({ lanes }) => lanes.map(({ id }) => id),
  stage: ({ stages }) => stages.map(({ id }) => id),
  severity: ({ finding }) => [finding.severity],
  votes: ({ votes }) => [votes],
}

/** The keys of each grouping, in the order in which its groups come. */
const ORDERS: {
  readonly [By in Grouping]: (session: Session, rows: readonly RegisterRow[]) => readonly (string | number)[]
} = {
  kind: () => FINDING_KINDS,
  lane: (session) => sortedLanes(session).map(({ id }) => id),
  stage: (session) => sortedStages(session).map(({ id }) => id),
  severity: () => SEVERITIES.toReversed(),
  votes: (_, rows) => [...new Set(rows.map(({ votes }) => votes))].toSorted((a, b) => b - a),
}

/**
 * The rows by kind, lane, stage, severity or dots, in the order of the wall and of the vocabulary, the gravest and
 * those with most dots first; what has none of it comes last. Groups without a row are left out. Every row is in one
 * group at least.
 */
export function groupFindings(
  session: Session,
  rows: readonly RegisterRow[],
  by: Grouping,
): readonly FindingGroup[] {
  const groups = new Map<string, RegisterRow[]>(ORDERS[by](session, rows).map((key) => [String(key), []]))
  const none: RegisterRow[] = []
  for (const row of rows) {
    const homes = KEYS[by](row).map((key) => groups.get(String(key)))
    const known = homes.filter((home) => home !== undefined)
    if (known.length === 0) none.push(row)
    for (const home of known) home.push(row)
  }
  return [...groups, ['', none] as const]
    .map(([key, grouped]) => ({ key, rows: grouped }))
    .filter((group) => group.rows.length > 0)
}
