import type { Group } from '../model/kinds'
import type { GroupCounts, Session } from '../model/session'
import { find } from '../model/table'
import { hideSmall, type Figure, type Hidden } from './hideSmall'
import { left, mapped, withFields } from './mapped'
import type { CountLeftOut } from './leftOut'

interface Voted {
  readonly id: string
  readonly votes: GroupCounts
}

/** The session without the figures that count too few people, or would give one away that does. */
export function withPeopleHidden(session: Session, leaveOut: CountLeftOut): Session {
  const { smallestGroup } = session.about
  const { attendance, ballots } = turnoutHidden(session)
  const votes = (of: 'findings' | 'actions'): Hidden =>
    hideSmall(voteFigures(session, of, ballots), smallestGroup)
  const findings = votes('findings')
  const actions = votes('actions')
  const going = goingHidden(session)
  for (const hidden of [attendance, ballots, findings, actions, going]) {
    leaveOut('small-count', hidden.small.size)
    leaveOut('guarding-count', hidden.guards.size)
  }
  return withFields(session, {
    attendance: left(session.attendance, ({ id }) => !isIn(attendance, id)),
    ballots: mapped(session.ballots, (ballot) =>
      withFields(ballot, { people: shown(ballot.people, ballot.id, ballots) }),
    ),
    findings: mapped(session.findings, (finding) =>
      withFields(finding, { votes: shown(finding.votes, finding.id, findings) }),
    ),
    actions: mapped(session.actions, (action) =>
      withFields(action, { votes: shown(action.votes, action.id, actions) }),
    ),
    steps: mapped(session.steps, (step) => (isIn(going, step.id) ? { ...step, volume: null } : step)),
    flows: mapped(session.flows, (flow) => (isIn(going, flow.id) ? { ...flow, share: null } : flow)),
  })
}

const isIn = ({ small, guards }: Hidden, key: string): boolean => small.has(key) || guards.has(key)
const keyOf = (record: string, group: string): string => JSON.stringify([record, group])

function shown(counts: GroupCounts, record: string, hidden: Hidden): GroupCounts {
  const stays = ([group]: readonly [string, number]): boolean => !isIn(hidden, keyOf(record, group))
  const entries = left(Object.entries(counts), stays)
  return entries.length === Object.keys(counts).length ? counts : Object.fromEntries(entries)
}

function entriesOf(counts: GroupCounts): readonly (readonly [Group, number])[] {
  return Object.entries(counts) as [Group, number][]
}

/**
 * Who was there and who voted are the same people: a group that is hidden in the one to guard another is hidden in
 * the other too, until nothing more is.
 */
function turnoutHidden(session: Session): { readonly attendance: Hidden; readonly ballots: Hidden } {
  const { smallestGroup } = session.about
  const closed = new Set<Group>()
  for (;;) {
    const before = closed.size
    const attendance = hideSmall(attendanceFigures(session, closed), smallestGroup)
    const ballots = hideSmall(ballotFigures(session, closed), smallestGroup)
    for (const { id, group } of session.attendance) if (attendance.guards.has(id)) closed.add(group)
    for (const { id, people } of session.ballots) {
      for (const [group] of entriesOf(people)) if (ballots.guards.has(keyOf(id, group))) closed.add(group)
    }
    if (closed.size === before) return { attendance, ballots }
  }
}

const closedOr = (isClosed: boolean): Pick<Figure, 'isHidden'> => (isClosed ? { isHidden: true } : {})

function attendanceFigures(session: Session, closed: ReadonlySet<Group>): readonly Figure[] {
  return session.attendance.map(({ id, occasion, date, group, lane, count }) => ({
    key: id,
    people: count,
    totals: [[], ['group', group], ['lane', lane]].map((part) => JSON.stringify([occasion, date, ...part])),
    ...closedOr(closed.has(group)),
  }))
}

function ballotFigures(session: Session, closed: ReadonlySet<Group>): readonly Figure[] {
  return session.ballots.flatMap(({ id, people }) =>
    entriesOf(people).map(([group, count]) => ({
      key: keyOf(id, group),
      people: count,
      totals: [id],
      ...closedOr(closed.has(group)),
    })),
  )
}

/** The dots of a group whose turnout is hidden are hidden too: they say how many there were. */
function voteFigures(session: Session, of: 'findings' | 'actions', turnout: Hidden): readonly Figure[] {
  const own = session.ballots.filter((ballot) => ballot.of === of)
  const isClosed = (group: Group): boolean => own.some(({ id }) => isIn(turnout, keyOf(id, group)))
  return (session[of] as readonly Voted[]).flatMap(({ id, votes }) =>
    entriesOf(votes).map(([group, count]) => ({
      key: keyOf(id, group),
      people: count,
      totals: [`record ${id}`, `group ${group}`],
      ...closedOr(isClosed(group)),
    })),
  )
}

/** How many people a year pass a step, and how many of them go which way from it. */
function goingHidden(session: Session): Hidden {
  const { smallestGroup } = session.about
  const volumes = session.steps.map(({ id, volume }) => ({ key: id, people: volume ?? 0, totals: [] }))
  const ways = session.flows.map(({ id, from, share }) => ({
    key: id,
    people: (share ?? 0) * (find(session.steps, from)?.volume ?? 0),
    totals: [from],
  }))
  return hideSmall([...volumes, ...ways], smallestGroup)
}
