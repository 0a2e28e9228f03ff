import type { StepKind } from '../model/kinds'
import type { Side } from './noteShape'
import type { Point, Rect } from './scene'
import { STAGE_PADDING } from './sizes'

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

const BEND = 40
/** Leaving or entering above or below. */
const ASIDE = 25
/** Leaving at the start or entering at the end: against the reading. */
const AGAINST = 60
const GUTTER = STAGE_PADDING
const ROW_GUTTER = 18
/** Free of a note's corner by this much, and at least so long. */
const CORNER = 14
const SHORTEST = 12

const right = ({ x, width }: Rect): number => x + width
const bottom = ({ y, height }: Rect): number => y + height
const middleX = ({ x, width }: Rect): number => x + width / 2
const middleY = ({ y, height }: Rect): number => y + height / 2

const SIDE_COST: Readonly<Record<'leaves' | 'enters', Readonly<Record<Side, number>>>> = {
  leaves: { right: 0, left: AGAINST, top: ASIDE, bottom: ASIDE },
  enters: { left: 0, right: AGAINST, top: ASIDE, bottom: ASIDE },
}

const isLevel = (side: Side): boolean => side === 'left' || side === 'right'

/** Where a line leaves or enters a side: in its middle. */
function port(rect: Rect, side: Side): Point {
  if (isLevel(side)) return { x: side === 'left' ? rect.x : right(rect), y: middleY(rect) }
  return { x: middleX(rect), y: side === 'top' ? rect.y : bottom(rect) }
}

/** Goes through these x and y in turn, beginning along the side it leaves by: a corner at each. */
function route(from: FlowEnd, to: FlowEnd, leaves: Side, enters: Side, turns: readonly number[]): Route {
  const end = port(to.rect, enters)
  const points: Point[] = [port(from.rect, leaves)]
  let { x, y } = points[0] ?? end
  let level = isLevel(leaves)
  for (const turn of turns) {
    if (level) x = turn
    else y = turn
    points.push({ x, y })
    level = !level
  }
  // The last corner stands where the line towards the end begins.
  points.push(level ? { x: end.x, y } : { x, y: end.y }, end)
  let length = 0
  for (const [place, point] of points.entries()) {
    const next = points[place + 1]
    if (next !== undefined) length += Math.abs(next.x - point.x) + Math.abs(next.y - point.y)
  }
  const bends = turns.length + 1
  return {
    points,
    leaves,
    enters,
    cost: length + bends * BEND + SIDE_COST.leaves[leaves] + SIDE_COST.enters[enters],
  }
}

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

/** One or two corners: through the gutter between the two. */
function shortRoutes(from: FlowEnd, to: FlowEnd): Route[] {
  const a = from.rect
  const b = to.rect
  const routes: Route[] = []
  const gapX = b.x - right(a)
  if (gapX >= 2 * SHORTEST) {
    const gutter = Math.min(GUTTER, gapX / 2)
    routes.push(route(from, to, 'right', 'left', [right(a) + gutter]))
    if (gapX > 2 * gutter) routes.push(route(from, to, 'right', 'left', [b.x - gutter]))
  }
  const down = b.y - bottom(a)
  const up = a.y - bottom(b)
  const gapY = Math.max(down, up)
  if (gapY < 2 * SHORTEST) return routes
  const [leaves, enters]: [Side, Side] = down > 0 ? ['bottom', 'top'] : ['top', 'bottom']
  const sign = down > 0 ? 1 : -1
  const gutter = Math.min(ROW_GUTTER, gapY / 2) * sign
  const fromEdge = down > 0 ? bottom(a) : a.y
  const toEdge = down > 0 ? b.y : bottom(b)
  routes.push(route(from, to, leaves, enters, [fromEdge + gutter]))
  if (gapY > 2 * ROW_GUTTER) routes.push(route(from, to, leaves, enters, [toEdge - gutter]))
  if (middleX(b) - right(a) >= SHORTEST) routes.push(route(from, to, 'right', enters, []))
  if (a.x - middleX(b) >= SHORTEST) routes.push(route(from, to, 'left', enters, []))
  if (b.x - middleX(a) >= SHORTEST) routes.push(route(from, to, leaves, 'left', []))
  if (middleX(a) - right(b) >= SHORTEST) routes.push(route(from, to, leaves, 'right', []))
  return routes
}

/** Round the outside of both: over, under, beside. */
function outerRoutes(from: FlowEnd, to: FlowEnd): Route[] {
  const a = from.rect
  const b = to.rect
  const over = Math.min(a.y, b.y) - ROW_GUTTER
  const under = Math.max(bottom(a), bottom(b)) + ROW_GUTTER
  return [
    route(from, to, 'top', 'top', [over]),
    route(from, to, 'top', 'top', [Math.min(over, from.laneTop, to.laneTop)]),
    route(from, to, 'bottom', 'bottom', [under]),
    route(from, to, 'bottom', 'bottom', [Math.max(under, from.laneBottom, to.laneBottom)]),
    route(from, to, 'right', 'right', [Math.max(right(a), right(b)) + GUTTER]),
    route(from, to, 'left', 'left', [Math.min(a.x, b.x) - GUTTER]),
  ]
}

/** Through a gutter between rows: out of the column, along the row, into the other column. */
function longRoutes(from: FlowEnd, to: FlowEnd): Route[] {
  const a = from.rect
  const b = to.rect
  const out = right(a) + GUTTER
  const into = b.x - GUTTER
  const aRows = [a.y - ROW_GUTTER, bottom(a) + ROW_GUTTER, from.laneTop, from.laneBottom]
  const bRows = [b.y - ROW_GUTTER, bottom(b) + ROW_GUTTER, to.laneTop, to.laneBottom]
  const routes: Route[] = []
  for (const y of [...aRows, ...bRows]) routes.push(route(from, to, 'right', 'left', [out, y, into]))
  for (const y of bRows) routes.push(route(from, to, 'right', y < middleY(b) ? 'top' : 'bottom', [out, y]))
  for (const y of aRows) routes.push(route(from, to, y < middleY(a) ? 'top' : 'bottom', 'left', [y, into]))
  return routes
}

/** Out at the end, round the corner and in from above: a step that leads to itself. */
function loop(from: FlowEnd): Route {
  const { rect } = from
  return route(from, from, 'right', 'top', [right(rect) + GUTTER, rect.y - ROW_GUTTER])
}

/** The ways worth trying besides the straight one, in no order. */
export function bentRoutes(from: FlowEnd, to: FlowEnd): Route[] {
  if (from.rect === to.rect) return [loop(from)]
  return [...shortRoutes(from, to), ...outerRoutes(from, to), ...longRoutes(from, to)]
}
