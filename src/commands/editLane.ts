import type { Lane, LaneId } from '../model/session'
import type { Command } from './command'
import { editRecord } from './editRecord'

/** What a lane says of itself; where it stands is for `moveLane`. */
export type LaneFields = Partial<Omit<Lane, 'id' | 'order'>>

/** Changes a lane's name, sector or colour. Null when it is not there or says all that already. */
export function editLane(id: LaneId, fields: LaneFields): Command {
  return editRecord('lanes', id, fields)
}
