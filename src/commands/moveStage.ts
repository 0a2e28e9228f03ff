import { sortedStages } from '../model/order'
import type { StageId } from '../model/session'
import type { Command } from './command'
import { moveInOrder } from './moveInOrder'

/** Moves a stage before another one, with all that lies in it; null: to the end. Null when it stands there. */
export function moveStage(id: StageId, before: StageId | null): Command {
  return moveInOrder('stages', sortedStages, id, before)
}
