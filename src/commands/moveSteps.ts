import type { Cell, StepId } from '../model/session'
import { findAll } from '../model/table'
import type { Command } from './command'
import { placeSteps } from './placeSteps'

/**
 * Moves steps to another cell, keeping their arrangement: each keeps its offset. Null when none would move or
 * the cell is not there.
 */
export function moveSteps(ids: readonly StepId[], to: Cell): Command {
  return (session) => {
    const moving = findAll(session.steps, ids)
    return placeSteps(moving.map(({ id, x, y }) => ({ id, x, y, lane: to.lane, stage: to.stage })))(session)
  }
}
