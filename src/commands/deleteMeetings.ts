import type { Command } from './command'
import { deleteRecords } from './deleteRecords'

/** Deletes meetings with what was decided there; the log of the actions stays. Null when none of them is there. */
export function deleteMeetings(ids: readonly string[]): Command {
  return deleteRecords('meetings', ids)
}
