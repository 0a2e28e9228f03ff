import type { FindingId } from '../model/session'
import type { Command } from './command'
import { deleteRecords } from './deleteRecords'

/** Deletes findings; actions that answered them stay. Null when none of them is there. */
export function deleteFindings(ids: readonly FindingId[]): Command {
  return deleteRecords('findings', ids)
}
