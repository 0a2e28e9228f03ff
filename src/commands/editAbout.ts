import type { About } from '../model/session'
import type { Command } from './command'
import { edited } from './editRecord'

/** What a session says of itself, all but its id. */
export type AboutFields = Partial<Omit<About, 'id'>>

/** Changes what the session says of itself. Null when it says all that already. */
export function editAbout(fields: AboutFields): Command {
  return (session) => {
    const about = edited(session.about, fields)
    return about === null ? null : { ...session, about }
  }
}
