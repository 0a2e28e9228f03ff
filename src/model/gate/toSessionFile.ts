import { TABLE_NAMES, type Session } from '../session'
import { FORMAT, VERSION } from './format'
import type { SessionFile } from './schema'

/** The session as it stands in a file. `savedAt` is a moment in ISO 8601, given by the caller. */
export function toSessionFile(session: Session, savedAt: string): SessionFile {
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, session[table]]))
  const file = {
    ...session.unknown,
    format: FORMAT,
    version: VERSION,
    savedAt,
    session: session.about,
    ...tables,
  }
  return file as unknown as SessionFile
}
