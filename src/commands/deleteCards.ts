import type { CardId } from '../model/session'
import type { Command } from './command'
import { deleteRecords } from './deleteRecords'

/** Deletes cards. Null when none of them is there. */
export function deleteCards(ids: readonly CardId[]): Command {
  return deleteRecords('cards', ids)
}
