import { countOverlaps, type Grid } from './grid'
import { lineRoom } from './lineRoom'
import { bentRoutes, straightRoute, type FlowEnd, type Route } from './routes'
import type { Point, Rect } from './scene'

/** Kept free beside a line, in px. */
const CLEARANCE = 5
/** What running through one note counts: more than any detour on a wall of usual size. */
const THROUGH_A_NOTE = 3000

/** Through how many notes a polyline runs; counting stops at `most`. A note counts once for each line through it. */
export function notesCrossed(points: readonly Point[], notes: Grid, most: number): number {
  let count = 0
  for (const [place, from] of points.entries()) {
    const to = points[place + 1]
    if (to === undefined || count >= most) break
    count += countOverlaps(notes, lineRoom(from, to, CLEARANCE), most - count)
  }
  return count
}

/** A way, and what it was chosen by. */
export interface Chosen {
  readonly route: Route
  /** Straight and free: the lanes' edges were not asked for. */
  readonly isStraight: boolean
  /** All that the choice looked at lies in here. */
  readonly looked: Rect
}

/** Where the lines of these polylines lie, with what is kept free beside them. */
function roomOf(lines: readonly (readonly Point[])[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const points of lines) {
    for (const { x, y } of points) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  const by = CLEARANCE
  return { x: left - by, y: top - by, width: right - left + 2 * by, height: bottom - top + 2 * by }
}

/**
 * The cheapest way between two notes: short, few bends, and through no note where another way avoids it.
 * Looks at the notes only, never at other flows, so that it stays as it is while no note near it moves.
 */
export function chooseRoute(from: FlowEnd, to: FlowEnd, notes: Grid): Chosen {
  const straight = from.rect === to.rect ? null : straightRoute(from, to)
  if (straight !== null && notesCrossed(straight.points, notes, 1) === 0) {
    return { route: straight, isStraight: true, looked: roomOf([straight.points]) }
  }
  const routes = bentRoutes(from, to)
  if (straight !== null) routes.push(straight)
  routes.sort((a, b) => a.cost - b.cost)
  const lookedAt = straight === null ? [] : [straight.points]
  let best: Route | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const route of routes) {
    if (route.cost >= bestCost) break
    const most = Math.ceil((bestCost - route.cost) / THROUGH_A_NOTE)
    const cost = route.cost + THROUGH_A_NOTE * notesCrossed(route.points, notes, most)
    lookedAt.push(route.points)
    if (cost < bestCost) {
      best = route
      bestCost = cost
    }
  }
  if (best === null) throw new Error('no way between two notes was tried')
  return { route: best, isStraight: false, looked: roomOf(lookedAt) }
}
