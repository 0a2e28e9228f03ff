import { countOverlaps, type Grid } from './grid'
import { lineRoom } from './lineRoom'
import { bentRoutes, straightRoute, type FlowEnd, type Route } from './routes'
import type { Point } from './scene'

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

/**
 * The cheapest way between two notes: short, few bends, and through no note where another way avoids it.
 * Looks at the notes only, never at other flows, so that it stays as it is while no note near it moves.
 */
export function chooseRoute(from: FlowEnd, to: FlowEnd, notes: Grid): Route {
  const straight = from.rect === to.rect ? null : straightRoute(from, to)
  if (straight !== null && notesCrossed(straight.points, notes, 1) === 0) return straight
  const routes = bentRoutes(from, to)
  if (straight !== null) routes.push(straight)
  routes.sort((a, b) => a.cost - b.cost)
  let best: Route | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const route of routes) {
    if (route.cost >= bestCost) break
    const most = Math.ceil((bestCost - route.cost) / THROUGH_A_NOTE)
    const cost = route.cost + THROUGH_A_NOTE * notesCrossed(route.points, notes, most)
    if (cost < bestCost) {
      best = route
      bestCost = cost
    }
  }
  if (best === null) throw new Error('no way between two notes was tried')
  return best
}
