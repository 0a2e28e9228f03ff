import type { Command } from './command'
import { deleteRecords } from './deleteRecords'

/** Deletes lines of the attendance. Null when none of them is there. */
export function deleteAttendance(ids: readonly string[]): Command {
  return deleteRecords('attendance', ids)
}
