import type { Group } from '../model/kinds'
import { GROUPS } from '../model/kinds'
import type { Session } from '../model/session'
import { left, mapped, withFields } from './mapped'
import type { CountLeftOut } from './leftOut'

/**
 * How many people of a group took part: the most that were counted on one occasion or in one ballot. 0 when nobody
 * was counted, for what is not known cannot be enough.
 */
function peopleOf(session: Session, group: Group): number {
  const occasions = new Map<string, number>()
  for (const { occasion, date, group: counted, count } of session.attendance) {
    const key = JSON.stringify([occasion, date])
    if (counted === group) occasions.set(key, (occasions.get(key) ?? 0) + count)
  }
  return Math.max(0, ...occasions.values(), ...session.ballots.map(({ people }) => people[group] ?? 0))
}

/**
 * Takes away the marks on single steps that would be the voice of too few people: feelings by a group below the
 * smallest, and who raised a finding where all who did are fewer than that together.
 */
export function withVoicesHidden(session: Session, leaveOut: CountLeftOut): Session {
  const { smallestGroup } = session.about
  const people = new Map(GROUPS.map((group) => [group, peopleOf(session, group)]))
  const isFew = (groups: readonly Group[]): boolean =>
    groups.reduce((sum, group) => sum + (people.get(group) ?? 0), 0) < smallestGroup
  const feelings = left(session.feelings, ({ group }) => !isFew([group]))
  leaveOut('small-voice', session.feelings.length - feelings.length)
  const findings = mapped(session.findings, (finding) => {
    if (finding.raisedBy.length === 0 || !isFew(finding.raisedBy)) return finding
    leaveOut('small-voice')
    return { ...finding, raisedBy: [] }
  })
  return withFields(session, { feelings, findings })
}
