import type { ActionId } from '../model/session'
import type { Command } from './command'
import { deleteRecords } from './deleteRecords'

/** Deletes actions; decisions that named them stay without them. Null when none of them is there. */
export function deleteActions(ids: readonly ActionId[]): Command {
  return deleteRecords('actions', ids)
}
