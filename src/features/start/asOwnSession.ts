import { newId } from '../../model/newId'
import type { Session } from '../../model/session'

/** The same content as a session of its own: what comes in never replaces what is there. */
export function asOwnSession(session: Session): Session {
  return { ...session, about: { ...session.about, id: newId() } }
}
