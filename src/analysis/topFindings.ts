import type { FindingStatus } from '../model/kinds'
import type { Finding, FindingId, Session } from '../model/session'
import { ballotResults } from './ballotResults'
import { keptLast } from './keptLast'
import { sideOf } from './sides'

/** The one page names so many. */
export const TOP_FINDINGS = 5

const WEIGHT_OF: Readonly<Record<FindingStatus, number>> = { confirmed: 1, raised: 0, checked: -1 }

/**
 * The findings that matter most, the first five of all that say that something is wrong and that were not looked into
 * and found not to be so. In this order: where the room put its dots, every group's weighing the same so that thirty
 * workers do not drown four users; what was confirmed; the harm that it does; what both those who work there and those
 * who use it raised; how many steps it touches; then as in the file.
 */
export const topFindings: (session: Session) => readonly Finding[] = keptLast(
  ({ findings, ballots }: Session) => [findings, ballots],
  (session) => {
    const candidates = session.findings.filter(
      ({ kind, status }) => kind !== 'works-well' && status !== 'checked',
    )
    const dots = sharesOfDots(session, candidates)
    const ranks = new Map(
      candidates.map((finding) => [finding.id, ranksOf(finding, dots.get(finding.id) ?? 0)]),
    )
    return candidates
      .toSorted((a, b) => compare(ranks.get(a.id) ?? [], ranks.get(b.id) ?? []))
      .slice(0, TOP_FINDINGS)
  },
)

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, each) => value !== b[each])
  return place === -1 ? 0 : (b[place] ?? 0) - (a[place] ?? 0)
}

function ranksOf(finding: Finding, dots: number): readonly number[] {
  const sides = new Set(finding.raisedBy.map(sideOf).filter((side) => side !== null))
  return [dots, WEIGHT_OF[finding.status], finding.severity ?? 0, sides.size, finding.steps.length]
}

/** Each finding's share of the dots, every group's weighing the same, as the ballot reckons it. */
function sharesOfDots(session: Session, findings: readonly Finding[]): ReadonlyMap<FindingId, number> {
  const ballot = session.ballots.find((each) => each.of === 'findings')
  if (ballot === undefined) return new Map()
  return new Map(ballotResults(ballot, findings, 'groups').map(({ id, share }) => [id, share]))
}
