import type { Meeting } from '../model/session'
import { find, withRecords } from '../model/table'
import { cleanMeeting, isSoundMeeting } from './cleanMeeting'
import type { Command } from './command'

/** Adds a meeting. Null when its id is taken or a decision names an action that is not there. */
export function addMeeting(given: Pick<Meeting, 'id'> & Partial<Meeting>): Command {
  return (session) => {
    if (find(session.meetings, given.id) !== undefined || !isSoundMeeting(session, given)) return null
    return withRecords(session, 'meetings', [{ date: null, body: '', decisions: [], ...cleanMeeting(given) }])
  }
}
