import type { Cell, Session } from '../model/session'
import { find } from '../model/table'

/** Whether the session has this cell. No lane or no stage ("Not placed yet") is always there. */
export function hasCell(session: Session, { lane, stage }: Cell): boolean {
  return (
    (lane === null || find(session.lanes, lane) !== undefined) &&
    (stage === null || find(session.stages, stage) !== undefined)
  )
}
