import { newAttendance } from '../model/defaults'
import type { Attendance } from '../model/session'
import { find, withRecords } from '../model/table'
import { cleanFields } from './cleanFields'
import type { Command } from './command'

/** Adds a line that says how many of a group came. Null when its lane is not there or its id is taken. */
export function addAttendance(given: Pick<Attendance, 'id'> & Partial<Attendance>): Command {
  return (session) => {
    const lane = given.lane ?? null
    if (lane !== null && find(session.lanes, lane) === undefined) return null
    if (find(session.attendance, given.id) !== undefined) return null
    return withRecords(session, 'attendance', [newAttendance(cleanFields(given))])
  }
}
