import { newStage } from '../model/defaults'
import { sortedStages } from '../model/order'
import type { Stage, StageId } from '../model/session'
import { find, withRecords } from '../model/table'
import { cleanFields } from './cleanFields'
import type { Command } from './command'
import { orderBefore } from './orderBefore'

/** A stage to be added before another one; `before` left out or null: at the end. */
export interface StageToAdd extends Pick<Stage, 'id' | 'name'> {
  readonly before?: StageId | null
}

/** Adds a stage. Null when the id is taken or the stage it should stand before is not there. */
export function addStage({ before = null, ...given }: StageToAdd): Command {
  return (session) => {
    const order = orderBefore(sortedStages(session), before)
    if (order === null || find(session.stages, given.id) !== undefined) return null
    return withRecords(session, 'stages', [newStage({ ...cleanFields(given), order })])
  }
}
