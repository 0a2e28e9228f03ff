import type { ActionStatus } from '../model/kinds'
import type { Action, IsoDate, LogLine, Meeting, MeetingDecision, Session } from '../model/session'

/** An action that moved: what it was, what it is, and the log in between. */
export interface Moved {
  readonly action: Action
  readonly from: ActionStatus
  readonly to: ActionStatus
  readonly lines: readonly LogLine[]
}

/** What happened after one meeting and up to the next. */
export interface SinceMeeting {
  /** The day of the meeting before; null: this is the first. */
  readonly after: IsoDate | null
  readonly moved: readonly Moved[]
  readonly achieved: readonly Action[]
  readonly decisions: readonly MeetingDecision[]
}

/** The meetings from first to last; those without a date come last, as written. */
export function meetingsInOrder({ meetings }: Pick<Session, 'meetings'>): readonly Meeting[] {
  return meetings.toSorted((a, b) => {
    if (a.date === b.date) return 0
    if (a.date === null) return 1
    return b.date === null || a.date < b.date ? -1 : 1
  })
}

/**
 * What moved between the meeting before this one and this one: log lines dated after that day, what was achieved,
 * and what was decided at this one. The last meeting sees everything since; what was logged on the day of a meeting
 * belongs to it.
 */
export function sinceMeeting(session: Session, meeting: Meeting): SinceMeeting {
  const order = meetingsInOrder(session)
  const place = order.findIndex(({ id }) => id === meeting.id)
  const after = order.slice(0, Math.max(place, 0)).findLast(({ date }) => date !== meeting.date)?.date ?? null
  const until = place === order.length - 1 ? null : meeting.date
  const isBefore = (date: IsoDate | null): boolean => after !== null && (date === null || date <= after)
  const isWithin = (date: IsoDate | null): boolean =>
    !isBefore(date) && (until === null || date === null || date <= until)
  return {
    after,
    moved: session.actions.flatMap((action) => {
      const lines = action.log.filter(({ date }) => isWithin(date))
      const last = lines.at(-1)
      if (last === undefined) return []
      const from = action.log.findLast(({ date }) => isBefore(date))?.status ?? 'proposed'
      return [{ action, from, to: last.status, lines }]
    }),
    achieved: session.actions.filter(({ achievedOn }) => achievedOn !== null && isWithin(achievedOn)),
    decisions: meeting.decisions,
  }
}
