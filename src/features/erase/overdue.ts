import type { IsoDate } from '../../model/session'
import type { SessionSummary } from '../../storage/library'

/** Today by this device's calendar. `now` in epoch milliseconds. */
export function todayHere(now: number): IsoDate {
  const date = new Date(now)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** A session that has a day by which it was promised to be deleted. */
export type Promised = SessionSummary & { readonly deleteBy: IsoDate }

/** The sessions that should have been deleted before today, the longest overdue first. On the day itself none is. */
export function overdueSessions(sessions: readonly SessionSummary[], today: IsoDate): readonly Promised[] {
  return sessions
    .filter((session): session is Promised => session.deleteBy !== null && session.deleteBy < today)
    .toSorted((a, b) => (a.deleteBy < b.deleteBy ? -1 : 1))
}
