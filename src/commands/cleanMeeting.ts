import type { Meeting, Session } from '../model/session'
import { placeOf } from '../model/table'
import { cleanFields, cleanLine } from './cleanFields'

/** The fields of a meeting as the session file can hold them: see `cleanFields`. */
export function cleanMeeting<T extends Partial<Meeting>>(fields: T): T {
  const { body, decisions } = fields
  return {
    ...cleanFields(fields),
    ...(body !== undefined && { body: cleanLine(body) }),
    ...(decisions !== undefined && {
      decisions: decisions.map((decision) => ({
        ...decision,
        text: cleanLine(decision.text),
        answers: [...new Set(decision.answers)],
      })),
    }),
  }
}

/** Whether the actions that its decisions answer are there. */
export function isSoundMeeting(session: Session, { decisions = [] }: Partial<Meeting>): boolean {
  return decisions.every(({ answers }) => answers.every((id) => placeOf(session.actions, id) >= 0))
}
