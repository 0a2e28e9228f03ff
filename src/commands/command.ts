import type { Session } from '../model/session'

/**
 * A change to a session: the next value, or null when it does not apply. Null greys the button out, lets a key
 * pass, and leaves everything as it was. Pure: ids for new records are given by the caller.
 */
export type Command = (session: Session) => Session | null
