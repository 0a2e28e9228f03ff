import { LARGEST_NUMBER } from '../../model/largestNumber'
import type { Session, Step } from '../../model/session'

/** How far apart notes lie, from left edge to left edge and from top to top, px. */
export interface Pitch {
  readonly x: number
  readonly y: number
}

const cellOf = ({ map, lane, stage }: Step): string => JSON.stringify([map, lane, stage])

/**
 * Steps that come into boxes of the wall in which others lie: as they were arranged, and below those, where one would
 * lie on another.
 */
export function placeBeside(
  session: Pick<Session, 'steps'>,
  coming: readonly Step[],
  pitch: Pitch,
): readonly Step[] {
  const lying = byCell(session.steps)
  const arriving = byCell(coming)
  const shifts = new Map<string, number>()
  for (const [cell, steps] of arriving) {
    const there = lying.get(cell) ?? []
    if (!steps.some((step) => there.some((other) => overlaps(step, other, pitch)))) continue
    const foot = Math.max(...there.map(({ y }) => y)) + pitch.y
    shifts.set(cell, Math.max(0, foot - Math.min(...steps.map(({ y }) => y))))
  }
  return coming.map((step) => {
    const shift = shifts.get(cellOf(step)) ?? 0
    return shift === 0 ? step : { ...step, y: Math.min(LARGEST_NUMBER, step.y + shift) }
  })
}

function byCell(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const cells = new Map<string, Step[]>()
  for (const step of steps) {
    const cell = cells.get(cellOf(step))
    if (cell === undefined) cells.set(cellOf(step), [step])
    else cell.push(step)
  }
  return cells
}

const overlaps = (a: Step, b: Step, { x, y }: Pitch): boolean =>
  Math.abs(a.x - b.x) < x && Math.abs(a.y - b.y) < y
