import type { Flow, FlowId, StepId } from '../model/session'
import { chooseRoutes, sameRect, type FlowGround, type KnownRoute } from './chooseRoutes'
import { flowWords, labelFlow, numberPlace, type FlowLabel } from './flowLabel'
import { sideInset } from './noteShape'
import type { FlowEnd, Route } from './routes'
import type { Point, Rect, SceneFlow } from './scene'
import { spreadChannels } from './spreadChannels'
import { spreadPorts } from './spreadPorts'

/** The flows of a map, and what makes laying them out again cheap. */
export interface FlowLayout {
  readonly flows: readonly SceneFlow[]
  readonly routes: ReadonlyMap<FlowId, KnownRoute>
}

/** An end of a line, pulled inside to the outline. */
function pull(point: Point, end: FlowEnd, side: Route['leaves']): Point {
  const level = side === 'left' || side === 'right'
  const by = sideInset(end.kind, end.rect, side, level ? point.y : point.x)
  if (by === 0) return point
  const sign = side === 'left' || side === 'top' ? 1 : -1
  return level ? { x: point.x + sign * by, y: point.y } : { x: point.x, y: point.y + sign * by }
}

/** The line ends on the outline of the note, which a round shape draws inside its rectangle. */
function touchOutlines(points: Point[], { route, from, to }: KnownRoute): void {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return
  points[0] = pull(first, from, route.leaves)
  points[points.length - 1] = pull(last, to, route.enters)
}

function boundsOf(points: readonly Point[], label: Rect | null): Rect {
  const corners =
    label === null ? points : [...points, label, { x: label.x + label.width, y: label.y + label.height }]
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of corners) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const samePoints = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every((point, place) => point.x === b[place]?.x && point.y === b[place]?.y)

function sameLabel(flow: SceneFlow, label: FlowLabel | null): boolean {
  if (label === null || flow.labelBox === null) return label === null && flow.labelBox === null
  return sameRect(flow.labelBox, label.box) && flow.labelLines.join('\n') === label.lines.join('\n')
}

function drawn(flow: Flow, points: readonly Point[], handoff: boolean, label: FlowLabel | null): SceneFlow {
  const box = label?.box ?? null
  return {
    id: flow.id,
    from: flow.from,
    to: flow.to,
    points,
    handoff,
    handoffNumber: null,
    numberAt: handoff ? numberPlace(points, box) : null,
    labelLines: label?.lines ?? [],
    labelAt: box === null ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    labelBox: box,
    bounds: boundsOf(points, box),
  }
}

/** Numbers the handoffs in reading order of where they start, then of where they lead. */
function numberHandoffs(flows: readonly SceneFlow[], order: FlowGround['order']): readonly SceneFlow[] {
  const placeOf = (step: StepId): number => order.get(step) ?? 0
  const handoffs = flows.filter(({ handoff }) => handoff)
  handoffs.sort((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to))
  const numbers = new Map(handoffs.map((flow, place) => [flow.id, place + 1]))
  return flows.map((flow) => {
    const handoffNumber = numbers.get(flow.id) ?? null
    return flow.handoffNumber === handoffNumber ? flow : { ...flow, handoffNumber }
  })
}

/** Every flow of a map as it is drawn, in file order. Flows whose steps are not on the map are left out. */
export function layFlows(flows: readonly Flow[], ground: FlowGround, before: FlowLayout | null): FlowLayout {
  const routes = chooseRoutes(flows, ground, before?.routes ?? new Map<FlowId, KnownRoute>())
  const shown = flows.filter(({ id }) => routes.has(id))
  const known = shown.flatMap(({ id }) => routes.get(id) ?? [])
  const lines = spreadPorts(known.map(({ route, from, to }) => ({ route, from: from.rect, to: to.rect })))
  spreadChannels(lines)
  const flowsBefore = new Map((before?.flows ?? []).map((flow) => [flow.id, flow]))
  const laid = shown.map((flow, place): SceneFlow => {
    const points = lines[place] ?? []
    const route = known[place]
    if (route !== undefined) touchOutlines(points, route)
    const from = ground.notes.get(flow.from)
    const to = ground.notes.get(flow.to)
    const handoff = from?.lane !== to?.lane && from?.lane !== null && to?.lane !== null
    const label = labelFlow(flowWords(flow), points, ground.grid, ground.measure)
    const same = flowsBefore.get(flow.id)
    const holds =
      same?.from === flow.from &&
      same.to === flow.to &&
      same.handoff === handoff &&
      samePoints(same.points, points) &&
      sameLabel(same, label)
    return holds ? same : drawn(flow, points, handoff, label)
  })
  return { flows: numberHandoffs(laid, ground.order), routes }
}
