import type { Meeting } from '../model/session'
import { cleanMeeting, isSoundMeeting } from './cleanMeeting'
import type { Command } from './command'
import { editRecord } from './editRecord'

/** What a meeting says. */
export type MeetingFields = Partial<Omit<Meeting, 'id'>>

/** Changes a meeting. Null when it is not there, says that already, or names an action that is not there. */
export function editMeeting(id: string, fields: MeetingFields): Command {
  return (session) =>
    isSoundMeeting(session, fields) ? editRecord('meetings', id, cleanMeeting(fields))(session) : null
}
