import type { StageId } from '../model/session'
import type { Command } from './command'
import { deleteRecords } from './deleteRecords'

/**
 * Deletes a stage at once. Its steps wait in "Not placed yet" with their flows; cards on the stage itself lose
 * their place. Null when it is not there.
 */
export function deleteStage(id: StageId): Command {
  return deleteRecords('stages', [id])
}
