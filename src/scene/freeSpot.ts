import { countOverlaps, type Grid } from './grid'
import type { Point, Rect } from './scene'

/** Steps of the search in px: about a quarter of a column and of a row. */
const STEP_X = 58
const STEP_Y = 38
const REACH_X = 6
const REACH_Y = 10
/** Kept free around what is placed. */
const CLEARANCE = 6

/** How far something is moved at most from where it would best lie, with what is kept free around it. */
export const FARTHEST: Point = { x: STEP_X * REACH_X + CLEARANCE, y: STEP_Y * REACH_Y + CLEARANCE }

/** Going up or down counts less than sideways. */
const far = ({ x, y }: Point): number => Math.hypot(1.2 * x, y)

/** Shifts from where something would best lie, the nearest first. */
const SHIFTS: readonly Point[] = (() => {
  const shifts: Point[] = []
  for (let column = -REACH_X; column <= REACH_X; column++) {
    for (let row = -REACH_Y; row <= REACH_Y; row++) shifts.push({ x: column * STEP_X, y: row * STEP_Y })
  }
  // Below before above, after before before.
  return shifts.toSorted((a, b) => far(a) - far(b) || b.y - a.y || b.x - a.x)
})()

/** What must stay free, and what should where that does not lead far away. */
export interface Taken {
  readonly never: readonly Grid[]
  readonly rather: readonly Grid[]
}

/** How far something moves to keep clear of what it should keep clear of. */
const RATHER_WITHIN = 240

interface Size {
  readonly width: number
  readonly height: number
}

function freeOf(best: Point, { width, height }: Size, taken: readonly Grid[], within: number): Rect | null {
  for (const shift of SHIFTS) {
    if (far(shift) > within) return null
    const x = best.x + shift.x - width / 2
    const y = best.y + shift.y - height / 2
    const room = {
      x: x - CLEARANCE,
      y: y - CLEARANCE,
      width: width + 2 * CLEARANCE,
      height: height + 2 * CLEARANCE,
    }
    if (y >= 0 && taken.every((grid) => countOverlaps(grid, room, 1) === 0)) return { x, y, width, height }
  }
  return null
}

/**
 * Where a rectangle of this size lies free of everything filed in the grids, as near as can be to where its middle
 * would best be; there, when nothing near is free.
 */
export function freeSpot(best: Point, size: Size, { never, rather }: Taken): Rect {
  const spot =
    freeOf(best, size, [...never, ...rather], RATHER_WITHIN) ??
    freeOf(best, size, never, Number.POSITIVE_INFINITY)
  return spot ?? { x: best.x - size.width / 2, y: best.y - size.height / 2, ...size }
}

/** The middle of a rectangle. */
export const middleOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 })

/** Where a line from the middle of a rectangle towards a point leaves it. */
export function edgeTowards(rect: Rect, to: Point): Point {
  const middle = middleOf(rect)
  const dx = to.x - middle.x
  const dy = to.y - middle.y
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : rect.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : rect.height / 2 / Math.abs(dy),
  )
  return share >= 1 ? middle : { x: middle.x + dx * share, y: middle.y + dy * share }
}
