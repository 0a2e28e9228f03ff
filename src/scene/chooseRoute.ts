import { countCrossed, type Grid } from './grid'
import { straightRoute, type FlowEnd, type Route } from './routes'
import type { Rect } from './scene'
import { considerFirst, considerRest, createWays, trace, tracedPoints, type Ways } from './ways'

/** Kept free beside a line, in px. */
const CLEARANCE = 5
/** What running through one note counts: more than any detour on a wall of usual size. */
const THROUGH_A_NOTE = 3000

/** A way, and what it was chosen by. */
export interface Chosen {
  readonly route: Route
  /** Straight and free: the lanes' edges were not asked for. */
  readonly isStraight: boolean
  /** All that the choice looked at lies in here. */
  readonly looked: Rect
}

/** How far the choice has looked. */
interface Reach {
  left: number
  top: number
  right: number
  bottom: number
}

/** Serves every flow anew. */
const ways = createWays()

function reachOver({ xs, ys }: Ways, corners: number, reach: Reach): void {
  for (let corner = 0; corner < corners; corner++) {
    const x = xs[corner] ?? 0
    const y = ys[corner] ?? 0
    reach.left = Math.min(reach.left, x)
    reach.right = Math.max(reach.right, x)
    reach.top = Math.min(reach.top, y)
    reach.bottom = Math.max(reach.bottom, y)
  }
}

/** Where the choice looked, with what is kept free beside lines. */
const roomOf = ({ left, top, right, bottom }: Reach): Rect => ({
  x: left - CLEARANCE,
  y: top - CLEARANCE,
  width: right - left + 2 * CLEARANCE,
  height: bottom - top + 2 * CLEARANCE,
})

/** Through how many notes the traced way runs; counting stops at `most`. A note counts for each line through it. */
function notesCrossed({ xs, ys }: Ways, corners: number, notes: Grid, most: number): number {
  let count = 0
  for (let corner = 1; corner < corners && count < most; corner++) {
    const line = [xs[corner - 1] ?? 0, ys[corner - 1] ?? 0, xs[corner] ?? 0, ys[corner] ?? 0] as const
    count += countCrossed(notes, line, CLEARANCE, most - count)
  }
  return count
}

/** The place of the cheapest way not yet tried, the first of them; -1 when there is none. */
function cheapest({ count, costs }: Ways): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let place = 0; place < count; place++) {
    const cost = costs[place] ?? 0
    if (cost >= least) continue
    best = place
    least = cost
  }
  return best
}

/** Traces a straight way, which no list holds. */
function traceStraight({ points }: Route): void {
  for (const [corner, { x, y }] of points.entries()) {
    ways.xs[corner] = x
    ways.ys[corner] = y
  }
}

/**
 * The cheapest way between two notes: short, few bends, and through no note where another way avoids it.
 * Looks at the notes only, never at other flows, so that it stays as it is while no note near it moves.
 */
export function chooseRoute(from: FlowEnd, to: FlowEnd, notes: Grid): Chosen {
  const reach = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const straight = from.rect === to.rect ? null : straightRoute(from, to)
  let best: Route | null = null
  let bestCost = Number.POSITIVE_INFINITY
  if (straight !== null) {
    traceStraight(straight)
    reachOver(ways, 2, reach)
    const crossed = notesCrossed(ways, 2, notes, Number.POSITIVE_INFINITY)
    if (crossed === 0) return { route: straight, isStraight: true, looked: roomOf(reach) }
    best = straight
    bestCost = straight.cost + THROUGH_A_NOTE * crossed
  }
  let restCost = considerFirst(ways, from, to)
  for (;;) {
    let place = cheapest(ways)
    if (place === -1 || (ways.costs[place] ?? 0) > restCost) {
      if (restCost >= bestCost) break
      restCost = Number.POSITIVE_INFINITY
      considerRest(ways, from, to)
      place = cheapest(ways)
    }
    const cost = ways.costs[place] ?? Number.POSITIVE_INFINITY
    if (cost >= bestCost) break
    ways.costs[place] = Number.POSITIVE_INFINITY
    const corners = trace(ways, place, from, to)
    reachOver(ways, corners, reach)
    const most = Math.ceil((bestCost - cost) / THROUGH_A_NOTE)
    const total = cost + THROUGH_A_NOTE * notesCrossed(ways, corners, notes, most)
    if (total >= bestCost) continue
    bestCost = total
    best = {
      points: tracedPoints(ways, corners),
      leaves: ways.leaves[place] ?? 'right',
      enters: ways.enters[place] ?? 'left',
      cost,
    }
  }
  if (best === null) throw new Error('no way between two notes was tried')
  return { route: best, isStraight: false, looked: roomOf(reach) }
}
