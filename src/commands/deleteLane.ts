import type { LaneId } from '../model/session'
import type { Command } from './command'
import { deleteRecords } from './deleteRecords'

/** Deletes a lane at once. Its steps wait in "Not placed yet" with their flows. Null when it is not there. */
export function deleteLane(id: LaneId): Command {
  return deleteRecords('lanes', [id])
}
