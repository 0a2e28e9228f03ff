import type { Flow, FlowId, LaneId, StepId } from '../model/session'
import { chooseRoute, type Chosen } from './chooseRoute'
import type { Grid } from './grid'
import { isCarriedWhole, type Moves } from './moves'
import type { FlowEnd, Route } from './routes'
import type { LaneBand, Measure, Rect, SceneNote } from './scene'
import { LANE_PADDING } from './sizes'

/** A way that was chosen, and what it was chosen by: it holds while nothing of that changed. */
export interface KnownRoute extends Chosen {
  readonly fromStep: StepId
  readonly toStep: StepId
  readonly from: FlowEnd
  readonly to: FlowEnd
  readonly lanes: { readonly from: LaneId | null; readonly to: LaneId | null }
}

/** What flows are laid out in. */
export interface FlowGround {
  readonly notes: ReadonlyMap<StepId, SceneNote>
  /** The place of each note in reading order. */
  readonly order: ReadonlyMap<StepId, number>
  readonly lanes: readonly LaneBand[]
  readonly grid: Grid
  readonly measure: Measure
  /** What moved since the layout before; null when that is not known. */
  readonly moves: Moves | null
}

/** From a lane's edge to the line along it. */
const LANE_EDGE = LANE_PADDING / 2
/** Above this many moved notes all flows are chosen anew rather than asked one by one. */
const MANY_MOVED = 200

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** Whether an end is what it was, but for how far its lane was carried down. A straight way asks for no lane's edge. */
const sameEnd = (a: FlowEnd, b: FlowEnd, by: number, isStraight: boolean): boolean =>
  a.kind === b.kind &&
  (isStraight || (a.laneTop + by === b.laneTop && a.laneBottom + by === b.laneBottom)) &&
  a.rect.x === b.rect.x &&
  a.rect.y + by === b.rect.y &&
  a.rect.width === b.rect.width &&
  a.rect.height === b.rect.height

function carriedRoute(route: Route, by: number): Route {
  return by === 0 ? route : { ...route, points: route.points.map(({ x, y }) => ({ x, y: y + by })) }
}

/** The way chosen before, carried along with its lanes; null when what it was chosen by has changed. */
function keptRoute(
  known: KnownRoute,
  flow: Flow,
  { from, to }: Pick<KnownRoute, 'from' | 'to'>,
  moves: Moves,
): KnownRoute | null {
  if (known.fromStep !== flow.from || known.toStep !== flow.to) return null
  const by = moves.carried.get(known.lanes.from)
  if (by === undefined || moves.carried.get(known.lanes.to) !== by) return null
  const { isStraight, looked } = known
  if (!sameEnd(known.from, from, by, isStraight) || !sameEnd(known.to, to, by, isStraight)) return null
  if (!isCarriedWhole(moves, looked, by)) return null
  // The ends are the notes as they are now: what meets at one note is told by its rectangle.
  return {
    ...known,
    from,
    to,
    route: carriedRoute(known.route, by),
    looked: by === 0 ? looked : { ...looked, y: looked.y + by },
  }
}

/** Chooses every flow's way; what was chosen before holds while no note near it moved. */
export function chooseRoutes(
  flows: readonly Flow[],
  ground: FlowGround,
  before: ReadonlyMap<FlowId, KnownRoute>,
): Map<FlowId, KnownRoute> {
  const bandOf = new Map(ground.lanes.map((band) => [band.id, band]))
  const ends = new Map<SceneNote, FlowEnd>()
  const endOf = (note: SceneNote): FlowEnd => {
    let end = ends.get(note)
    if (end === undefined) {
      const band = bandOf.get(note.lane)
      const laneTop = (band?.y ?? note.y) + LANE_EDGE
      const laneBottom = (band === undefined ? note.y + note.height : band.y + band.height) - LANE_EDGE
      end = { rect: note, kind: note.kind, laneTop, laneBottom }
      ends.set(note, end)
    }
    return end
  }
  const moves = ground.moves !== null && ground.moves.notes.length <= MANY_MOVED ? ground.moves : null
  const routes = new Map<FlowId, KnownRoute>()
  for (const flow of flows) {
    const fromNote = ground.notes.get(flow.from)
    const toNote = ground.notes.get(flow.to)
    if (fromNote === undefined || toNote === undefined) continue
    const ends = { from: endOf(fromNote), to: endOf(toNote) }
    const known = before.get(flow.id)
    const held = known === undefined || moves === null ? null : keptRoute(known, flow, ends, moves)
    routes.set(
      flow.id,
      held ?? {
        ...chooseRoute(ends.from, ends.to, ground.grid),
        ...ends,
        fromStep: flow.from,
        toStep: flow.to,
        lanes: { from: fromNote.lane, to: toNote.lane },
      },
    )
  }
  return routes
}
