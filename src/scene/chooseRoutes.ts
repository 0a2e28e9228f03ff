import type { Alignment } from './align'
import { chooseRoute, type Chosen } from './chooseRoute'
import type { FlowEnds } from './flowEnds'
import type { Grid } from './grid'
import { carriedRect, isCarriedWhole, STILL, type Moves } from './moves'
import type { FlowEnd } from './routes'
import type { LaneBand, Point, Rect, SceneNote } from './scene'
import { LANE_PADDING } from './sizes'

/** A way that was chosen, and what it was chosen by: it holds while nothing of that changed. */
export interface KnownRoute extends Chosen {
  readonly from: FlowEnd
  readonly to: FlowEnd
}

/** What became of a flow's way: nothing, or it went along with its lane and stage, or it is another one. */
export const HELD = 0
export const CARRIED = 1
export const CHOSEN = 2

/** The ways of flows, in the flows' order; null where a flow's steps are not on the map. */
export interface Choice {
  readonly routes: readonly (KnownRoute | null)[]
  /** HELD, CARRIED or CHOSEN. */
  readonly fates: Uint8Array
}

/** What ways are chosen in. */
export interface RouteGround {
  /** In the steps' order, with the lane that each lies in. */
  readonly notes: readonly SceneNote[]
  readonly laneOf: (step: number) => LaneBand
  readonly grid: Grid
}

/** What was chosen before, and what moved since. */
export interface RoutesBefore {
  readonly routes: readonly (KnownRoute | null)[]
  readonly alignment: Alignment
  readonly moves: Moves
}

/** From a lane's edge to the line along it. */
const LANE_EDGE = LANE_PADDING / 2
const laneTop = ({ y }: LaneBand): number => y + LANE_EDGE
const laneBottom = ({ y, height }: LaneBand): number => y + height - LANE_EDGE

/** Whether an end is what it was, but for how far it was carried. A straight way asks for no lane's edge. */
function isSameEnd(end: FlowEnd, note: SceneNote, lane: LaneBand, by: Point, isStraight: boolean): boolean {
  const { rect } = end
  return (
    end.kind === note.kind &&
    rect.x + by.x === note.x &&
    rect.y + by.y === note.y &&
    rect.width === note.width &&
    rect.height === note.height &&
    (isStraight || (end.laneTop + by.y === laneTop(lane) && end.laneBottom + by.y === laneBottom(lane)))
  )
}

const endOf = (note: SceneNote, lane: LaneBand): FlowEnd => ({
  rect: note,
  kind: note.kind,
  laneTop: laneTop(lane),
  laneBottom: laneBottom(lane),
})

const isSameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** Whether a way that was chosen anew is the one that was chosen before. */
function isSameWay(a: KnownRoute, b: KnownRoute): boolean {
  const isSameEnds =
    isSameRect(a.from.rect, b.from.rect) &&
    isSameRect(a.to.rect, b.to.rect) &&
    a.from.kind === b.from.kind &&
    a.to.kind === b.to.kind
  const { points, leaves, enters } = b.route
  if (!isSameEnds || a.route.leaves !== leaves || a.route.enters !== enters) return false
  if (a.route.points.length !== points.length) return false
  return a.route.points.every(({ x, y }, place) => x === points[place]?.x && y === points[place].y)
}

function carried(known: KnownRoute, from: FlowEnd, to: FlowEnd, by: Point): KnownRoute {
  const { route, isStraight, looked } = known
  const points = route.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }))
  return { route: { ...route, points }, isStraight, looked: carriedRect(looked, by), from, to }
}

/** Chooses every flow's way; what was chosen before holds while no note near it moved. */
export function chooseRoutes(ends: FlowEnds, ground: RouteGround, before: RoutesBefore | null): Choice {
  const count = ends.from.length
  const fates = new Uint8Array(count).fill(CHOSEN)
  const routes: (KnownRoute | null)[] = []
  for (let place = 0; place < count; place++) {
    const fromPlace = ends.from[place] ?? -1
    const toPlace = ends.to[place] ?? -1
    const from = ground.notes[fromPlace]
    const to = ground.notes[toPlace]
    if (from === undefined || to === undefined) {
      routes.push(null)
      continue
    }
    const fromLane = ground.laneOf(fromPlace)
    const toLane = ground.laneOf(toPlace)
    const known = before?.routes[before.alignment.before[place] ?? -1] ?? null
    if (known !== null && before !== null && (known.from.rect === known.to.rect) === (from === to)) {
      const { rect } = known.from
      const by = before.moves.isLevel ? STILL : { x: from.x - rect.x, y: from.y - rect.y }
      const isHeld =
        isSameEnd(known.from, from, fromLane, by, known.isStraight) &&
        isSameEnd(known.to, to, toLane, by, known.isStraight) &&
        isCarriedWhole(before.moves, known.looked, by)
      if (isHeld) {
        const isStill = by.x === 0 && by.y === 0
        fates[place] = isStill ? HELD : CARRIED
        routes.push(isStill ? known : carried(known, endOf(from, fromLane), endOf(to, toLane), by))
        continue
      }
    }
    const end = endOf(from, fromLane)
    const other = endOf(to, toLane)
    const { route, isStraight, looked } = chooseRoute(end, other, ground.grid)
    const chosen = { route, isStraight, looked, from: end, to: other }
    if (known !== null && isSameWay(chosen, known)) fates[place] = HELD
    routes.push(chosen)
  }
  return { routes, fates }
}
