import { TABLE_NAMES, type Session } from '../model/session'

/** How many rows a session has, the two that are its own among them. */
export function countOf(session: Session): number {
  return TABLE_NAMES.reduce((count, table) => count + session[table].length, 2)
}
