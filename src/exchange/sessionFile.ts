import { toSessionFile } from '../model/gate/toSessionFile'
import type { Session } from '../model/session'

/** The session as a file that opens again here, and that people and other programs can read. */
export function sessionFile(session: Session, savedAt: Date): Blob {
  const text = JSON.stringify(toSessionFile(session, savedAt.toISOString()), null, 2)
  return new Blob([text, '\n'], { type: 'application/json' })
}
