import type { Command } from './command'
import { deleteRecords } from './deleteRecords'

/** Deletes decisions asked for. Null when none of them is there. */
export function deleteDecisionsAsked(ids: readonly string[]): Command {
  return deleteRecords('decisionsAsked', ids)
}
