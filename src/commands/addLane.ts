import { newLane } from '../model/defaults'
import { sortedLanes } from '../model/order'
import type { Lane, LaneId } from '../model/session'
import { find, withRecords } from '../model/table'
import { unusedColour } from '../model/unusedColour'
import { cleanFields } from './cleanFields'
import type { Command } from './command'
import { orderBefore } from './orderBefore'

/** A lane to be added above another one; `before` left out or null: at the foot. */
export interface LaneToAdd extends Pick<Lane, 'id' | 'name'> {
  readonly sector?: Lane['sector']
  readonly colour?: Lane['colour']
  readonly before?: LaneId | null
}

/**
 * Adds a lane, in the first colour that no lane has unless one is given. Null when the id is taken or the
 * lane it should stand before is not there.
 */
export function addLane({ before = null, ...given }: LaneToAdd): Command {
  return (session) => {
    const order = orderBefore(sortedLanes(session), before)
    if (order === null || find(session.lanes, given.id) !== undefined) return null
    const colour = unusedColour(session.lanes)
    return withRecords(session, 'lanes', [newLane({ colour, ...cleanFields(given), order })])
  }
}
