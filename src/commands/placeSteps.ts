import type { Cell, StepId } from '../model/session'
import { find, withRecords } from '../model/table'
import type { Command } from './command'
import { edited } from './editRecord'
import { hasCell } from './hasCell'

/** Where a step is to lie: its cell, and the offset in it in px, at least 0. */
export interface StepPlace extends Cell {
  readonly id: StepId
  readonly x: number
  readonly y: number
}

/** Puts steps where they are dropped. Null when none of them would move, or none has such a cell to go to. */
export function placeSteps(places: readonly StepPlace[]): Command {
  return (session) => {
    const moved = places.flatMap(({ id, lane, stage, x, y }) => {
      const step = find(session.steps, id)
      if (step === undefined || !hasCell(session, { lane, stage })) return []
      return edited(step, { lane, stage, x, y }) ?? []
    })
    return moved.length === 0 ? null : withRecords(session, 'steps', moved)
  }
}
