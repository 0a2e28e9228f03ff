import type { StepId } from '../model/session'
import { findAll } from '../model/table'
import type { Command } from './command'
import { placeSteps } from './placeSteps'

/**
 * Moves steps by so many px within their cells, together: none goes beyond the top or the start of its cell,
 * so the first to touch it stops them all. Null when none would move.
 */
export function shiftSteps(ids: readonly StepId[], dx: number, dy: number): Command {
  return (session) => {
    const moving = findAll(session.steps, ids)
    const byX = Math.max(dx, -Math.min(...moving.map(({ x }) => x)))
    const byY = Math.max(dy, -Math.min(...moving.map(({ y }) => y)))
    const places = moving.map(({ id, lane, stage, x, y }) => ({ id, lane, stage, x: x + byX, y: y + byY }))
    return placeSteps(places)(session)
  }
}
