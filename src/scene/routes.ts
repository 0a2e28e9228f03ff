import type { StepKind } from '../model/kinds'
import type { Side } from './noteShape'
import type { Point, Rect } from './scene'

/** A note at one end of a flow, and the lane it lies in. */
export interface FlowEnd {
  readonly rect: Rect
  readonly kind: StepKind
  readonly laneTop: number
  readonly laneBottom: number
}

/** A way from one note to another, not yet spread from its neighbours. */
export interface Route {
  readonly points: readonly Point[]
  readonly leaves: Side
  readonly enters: Side
  /** Length in px plus what its bends and unusual sides count; what it runs through is not in it. */
  readonly cost: number
}

/** Free of a note's corner by this much, and at least so long. */
const CORNER = 14
export const SHORTEST = 12

const right = ({ x, width }: Rect): number => x + width
const bottom = ({ y, height }: Rect): number => y + height

/** The middle of what two stretches share when it is long enough to be met straight, else null. */
function shared(start: number, end: number, otherStart: number, otherEnd: number): number | null {
  const low = Math.max(start, otherStart) + CORNER
  const high = Math.min(end, otherEnd) - CORNER
  return high - low >= SHORTEST ? (low + high) / 2 : null
}

/** Straight to the right, down or up; null where that cannot be. */
export function straightRoute({ rect: a }: FlowEnd, { rect: b }: FlowEnd): Route | null {
  if (b.x - right(a) >= SHORTEST) {
    const y = shared(a.y, bottom(a), b.y, bottom(b))
    if (y === null) return null
    const points = [
      { x: right(a), y },
      { x: b.x, y },
    ]
    return { points, leaves: 'right', enters: 'left', cost: b.x - right(a) }
  }
  const x = shared(a.x, right(a), b.x, right(b))
  if (x === null) return null
  if (b.y - bottom(a) >= SHORTEST) {
    const points = [
      { x, y: bottom(a) },
      { x, y: b.y },
    ]
    return { points, leaves: 'bottom', enters: 'top', cost: b.y - bottom(a) }
  }
  if (a.y - bottom(b) < SHORTEST) return null
  const points = [
    { x, y: a.y },
    { x, y: bottom(b) },
  ]
  return { points, leaves: 'top', enters: 'bottom', cost: a.y - bottom(b) }
}
