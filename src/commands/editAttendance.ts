import type { Attendance } from '../model/session'
import { find } from '../model/table'
import type { Command } from './command'
import { editRecord } from './editRecord'

/** What a line of the attendance says. */
export type AttendanceFields = Partial<Omit<Attendance, 'id'>>

/** Changes a line of the attendance. Null when it is not there, says all that already, or names no lane. */
export function editAttendance(id: string, fields: AttendanceFields): Command {
  return (session) => {
    const lane = fields.lane ?? null
    if (lane !== null && find(session.lanes, lane) === undefined) return null
    return editRecord('attendance', id, fields)(session)
  }
}
