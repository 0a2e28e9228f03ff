import type { Flow, FlowId, StepId } from '../model/session'
import { chooseRoute } from './chooseRoute'
import { overlaps, type Grid } from './grid'
import type { FlowEnd, Route } from './routes'
import type { LaneBand, Measure, Rect, SceneNote } from './scene'
import { LANE_PADDING } from './sizes'

/** A way that was chosen, and what it was chosen by: it holds while nothing of that changed. */
export interface KnownRoute {
  readonly route: Route
  readonly fromStep: StepId
  readonly toStep: StepId
  readonly from: FlowEnd
  readonly to: FlowEnd
  /** All that the choice looked at lies in here. */
  readonly region: Rect
}

/** What flows are laid out in. */
export interface FlowGround {
  readonly notes: ReadonlyMap<StepId, SceneNote>
  /** The place of each note in reading order. */
  readonly order: ReadonlyMap<StepId, number>
  readonly lanes: readonly LaneBand[]
  readonly grid: Grid
  readonly measure: Measure
  /** Where notes lay or lie that moved, grew, came or went since the layout before; null when that is not known. */
  readonly moved: readonly Rect[] | null
}

/** Routes run beyond what they join by less than this. */
const REGION_MARGIN = 40
/** From a lane's edge to the line along it. */
const LANE_EDGE = LANE_PADDING / 2
/** Above this many moved notes all flows are chosen anew rather than asked one by one. */
const MANY_MOVED = 200

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

const sameEnd = (a: FlowEnd, b: FlowEnd): boolean =>
  a.kind === b.kind && a.laneTop === b.laneTop && a.laneBottom === b.laneBottom && sameRect(a.rect, b.rect)

function regionOf(from: FlowEnd, to: FlowEnd): Rect {
  const left = Math.min(from.rect.x, to.rect.x) - REGION_MARGIN
  const right = Math.max(from.rect.x + from.rect.width, to.rect.x + to.rect.width) + REGION_MARGIN
  const top = Math.min(from.laneTop, to.laneTop) - REGION_MARGIN
  const bottom = Math.max(from.laneBottom, to.laneBottom) + REGION_MARGIN
  return { x: left, y: top, width: right - left, height: bottom - top }
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
  const moved = ground.moved !== null && ground.moved.length <= MANY_MOVED ? ground.moved : null
  const routes = new Map<FlowId, KnownRoute>()
  for (const flow of flows) {
    const fromNote = ground.notes.get(flow.from)
    const toNote = ground.notes.get(flow.to)
    if (fromNote === undefined || toNote === undefined) continue
    const from = endOf(fromNote)
    const to = endOf(toNote)
    const known = before.get(flow.id)
    const holds =
      moved !== null &&
      known?.fromStep === flow.from &&
      known.toStep === flow.to &&
      sameEnd(known.from, from) &&
      sameEnd(known.to, to) &&
      !moved.some((rect) => overlaps(rect, known.region))
    if (holds) routes.set(flow.id, known)
    else {
      const route = chooseRoute(from, to, ground.grid)
      routes.set(flow.id, {
        route,
        fromStep: flow.from,
        toStep: flow.to,
        from,
        to,
        region: regionOf(from, to),
      })
    }
  }
  return routes
}
