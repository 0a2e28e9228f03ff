import { FINDING_KINDS, type FindingKind, type FindingStatus, type Group } from '../../model/kinds'
import type { Finding, StepId } from '../../model/session'

/** Which findings are shown; null and the empty set let all through. */
export interface FindingFilter {
  readonly kinds: ReadonlySet<FindingKind>
  readonly status: FindingStatus | null
  readonly group: Group | null
}

export const NO_FILTER: FindingFilter = { kinds: new Set(), status: null, group: null }

/** Whether nothing is filtered out. */
export function isUnfiltered({ kinds, status, group }: FindingFilter): boolean {
  return kinds.size === 0 && status === null && group === null
}

/** Whether a finding is let through. */
export function fits(finding: Finding, { kinds, status, group }: FindingFilter): boolean {
  if (kinds.size > 0 && !kinds.has(finding.kind)) return false
  if (status !== null && finding.status !== status) return false
  return group === null || finding.raisedBy.includes(group)
}

/** The kinds that occur, each with how often, in the order of the vocabulary. */
export function countsByKind(findings: readonly Finding[]): readonly { kind: FindingKind; count: number }[] {
  return FINDING_KINDS.map((kind) => ({
    kind,
    count: findings.filter((each) => each.kind === kind).length,
  })).filter(({ count }) => count > 0)
}

/** The findings by kind, and of one kind as the journey meets them; `order` is that of the steps. */
export function sortedFindings(order: readonly StepId[], findings: readonly Finding[]): readonly Finding[] {
  const places = new Map(order.map((id, place) => [id, place]))
  const placed = findings.map((finding) => ({
    finding,
    kind: FINDING_KINDS.indexOf(finding.kind),
    place: Math.min(...finding.steps.map((id) => places.get(id) ?? Infinity)),
  }))
  // Not the difference: of two without a step it is no number.
  const before = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
  return placed.toSorted((a, b) => a.kind - b.kind || before(a.place, b.place)).map(({ finding }) => finding)
}
