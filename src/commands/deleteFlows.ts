import type { FlowId } from '../model/session'
import type { Command } from './command'
import { deleteRecords } from './deleteRecords'

/** Deletes flows; their steps stay. Null when none of them is there. */
export function deleteFlows(ids: readonly FlowId[]): Command {
  return deleteRecords('flows', ids)
}
