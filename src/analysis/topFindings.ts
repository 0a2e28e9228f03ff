import type { FindingStatus } from '../model/kinds'
import type { Finding, GroupCounts, Session } from '../model/session'
import { keptLast } from './keptLast'
import { sideOf } from './sides'

/** The one page names so many. */
export const TOP_FINDINGS = 5

const WEIGHT_OF: Readonly<Record<FindingStatus, number>> = { confirmed: 1, raised: 0, checked: -1 }

/**
 * The findings that matter most, the first five of all that say that something is wrong and that were not looked into
 * and found not to be so. In this order: where the room put its dots, each group's dots counting as much as another's
 * so that thirty workers do not drown four users; what was confirmed; the harm that it does; what both those who work
 * there and those who use it raised; how many steps it touches; then as in the file.
 */
export const topFindings: (session: Session) => readonly Finding[] = keptLast(
  ({ findings, ballots }: Session) => [findings, ballots],
  (session) => {
    const candidates = session.findings.filter(
      ({ kind, status }) => kind !== 'works-well' && status !== 'checked',
    )
    const totals = dotsByGroup(candidates)
    const rank = new Map(candidates.map((finding) => [finding.id, ranksOf(finding, totals)]))
    return candidates
      .toSorted((a, b) => compare(rank.get(a.id) ?? [], rank.get(b.id) ?? []))
      .slice(0, TOP_FINDINGS)
  },
)

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, each) => value !== b[each])
  return place === -1 ? 0 : (b[place] ?? 0) - (a[place] ?? 0)
}

function ranksOf(finding: Finding, totals: GroupCounts): readonly number[] {
  const sides = new Set(finding.raisedBy.map(sideOf).filter((side) => side !== null))
  return [
    shareOfDots(finding.votes, totals),
    WEIGHT_OF[finding.status],
    finding.severity ?? 0,
    sides.size,
    finding.steps.length,
  ]
}

/** Each group's dots as a share of all that this group put down, added up. */
function shareOfDots(votes: GroupCounts, totals: GroupCounts): number {
  let sum = 0
  for (const [group, dots] of Object.entries(votes)) {
    const all = totals[group as keyof GroupCounts] ?? 0
    if (all > 0) sum += dots / all
  }
  return sum
}

function dotsByGroup(findings: readonly Finding[]): GroupCounts {
  const totals: Record<string, number> = {}
  for (const { votes } of findings) {
    for (const [group, dots] of Object.entries(votes)) totals[group] = (totals[group] ?? 0) + dots
  }
  return totals
}
