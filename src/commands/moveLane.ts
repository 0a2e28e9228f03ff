import { sortedLanes } from '../model/order'
import type { LaneId } from '../model/session'
import type { Command } from './command'
import { moveInOrder } from './moveInOrder'

/** Moves a lane above another one, with all that lies in it; null: to the foot. Null when it stands there. */
export function moveLane(id: LaneId, before: LaneId | null): Command {
  return moveInOrder('lanes', sortedLanes, id, before)
}
