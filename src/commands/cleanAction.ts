import { GROUPS } from '../model/kinds'
import type { Action, IsoDate, Partners, Session } from '../model/session'
import { placeOf } from '../model/table'
import { cleanFields, cleanLine, isDay } from './cleanFields'

/** The fields of an action as the session file can hold them: see `cleanFields`. */
export function cleanAction<T extends Partial<Action>>(fields: T): T {
  const { benefit, measure, due, achievedOn, ask, log } = fields
  return {
    ...cleanFields(fields),
    ...(benefit !== undefined && { benefit: cleanLine(benefit) }),
    ...(measure !== undefined && { measure: cleanLine(measure) }),
    ...(due !== undefined && { due: cleanDay(due) }),
    ...(achievedOn !== undefined && { achievedOn: cleanDay(achievedOn) }),
    ...(ask !== undefined && {
      ask: {
        ...ask,
        barrier: cleanLine(ask.barrier),
        rule: cleanLine(ask.rule),
        owner: cleanLine(ask.owner),
        evidence: cleanLine(ask.evidence),
        wanted: cleanLine(ask.wanted),
      },
    }),
    ...(log !== undefined && {
      log: log.map((line) => ({ ...line, date: cleanDay(line.date), text: cleanLine(line.text) })),
    }),
  }
}

/** A day that the calendar has, else null. */
export function cleanDay(day: IsoDate | null): IsoDate | null {
  return day !== null && isDay(day) ? day : null
}

/** Whether everything that an action names is there: findings, steps, its lead, and who takes part. */
export function isSoundAction(session: Session, action: Partial<Action>): boolean {
  const { answers = [], changes = [], lead = null, partners } = action
  return (
    answers.every((id) => placeOf(session.findings, id) >= 0) &&
    changes.every((id) => placeOf(session.steps, id) >= 0) &&
    (lead === null || placeOf(session.lanes, lead) >= 0) &&
    (partners === undefined || arePartners(session, partners))
  )
}

function arePartners(session: Session, { design, deliver, test }: Partners): boolean {
  return [...design, ...deliver, ...test].every((id) => isPartner(session, id))
}

/** Whether somebody of this name can take part: a group, or a lane of the session. */
export function isPartner(session: Session, id: string): boolean {
  return GROUPS.some((group) => group === id) || placeOf(session.lanes, id) >= 0
}
