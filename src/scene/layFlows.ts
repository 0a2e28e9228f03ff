import type { Flow, FlowId, StepId } from '../model/session'
import { chooseRoutes, sameRect, type FlowGround, type KnownRoute } from './chooseRoutes'
import { flowWords, labelFlow, numberBox, numberPlace, type FlowLabel } from './flowLabel'
import { addToGrid, createGrid, type Grid } from './grid'
import { lineGrid } from './lineRoom'
import { sideInset } from './noteShape'
import type { FlowEnd, Route } from './routes'
import type { Point, Rect, SceneFlow } from './scene'
import { spreadChannels } from './spreadChannels'
import { spreadPorts } from './spreadPorts'

/** The flows of a map, and what makes laying them out again cheap. */
export interface FlowLayout {
  readonly flows: readonly SceneFlow[]
  readonly routes: ReadonlyMap<FlowId, KnownRoute>
  /** Labels and numbers, as a grid. */
  readonly words: Grid
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

const samePoint = (a: Point | null, b: Point | null): boolean => a === b || (a?.x === b?.x && a?.y === b?.y)

function sameLabel(flow: SceneFlow, label: FlowLabel | null): boolean {
  if (label === null || flow.labelBox === null) return label === null && flow.labelBox === null
  return sameRect(flow.labelBox, label.box) && flow.labelLines.join('\n') === label.lines.join('\n')
}

/** A flow's line with what stands on it. */
interface Lettered {
  readonly points: readonly Point[]
  readonly handoff: boolean
  readonly label: FlowLabel | null
  readonly numberAt: Point | null
}

function drawn(
  flow: Flow,
  { points, handoff, label, numberAt }: Lettered,
  before: SceneFlow | undefined,
): SceneFlow {
  const isSame =
    before?.from === flow.from &&
    before.to === flow.to &&
    before.handoff === handoff &&
    samePoints(before.points, points) &&
    samePoint(before.numberAt, numberAt) &&
    sameLabel(before, label)
  if (isSame) return before
  const box = label?.box ?? null
  return {
    id: flow.id,
    from: flow.from,
    to: flow.to,
    points,
    handoff,
    handoffNumber: null,
    numberAt,
    labelLines: label?.lines ?? [],
    labelAt: box === null ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    labelBox: box,
    bounds: boundsOf(points, box),
  }
}

/** Crosses lanes; a step that is not placed yet hands nothing over. */
function isHandoff({ from, to }: Flow, notes: FlowGround['notes']): boolean {
  const lane = notes.get(from)?.lane ?? null
  const other = notes.get(to)?.lane ?? null
  return lane !== null && other !== null && lane !== other
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

/** A grid of these lines, made when first asked for. */
function lazyGrid(lines: readonly (readonly Point[])[]): () => Grid {
  let grid: Grid | null = null
  return () => (grid ??= lineGrid(lines))
}

/** Every flow of a map as it is drawn, in file order. Flows whose steps are not on the map are left out. */
export function layFlows(flows: readonly Flow[], ground: FlowGround, before: FlowLayout | null): FlowLayout {
  const routes = chooseRoutes(flows, ground, before?.routes ?? new Map<FlowId, KnownRoute>())
  const shown = flows.filter(({ id }) => routes.has(id))
  const known = [...routes.values()]
  const lines = spreadPorts(known)
  spreadChannels(lines)
  for (const [place, points] of lines.entries()) {
    const route = known[place]
    if (route !== undefined) touchOutlines(points, route)
  }
  const words = createGrid()
  const labelGround = { taken: [ground.grid, words], lines: lazyGrid(lines), measure: ground.measure }
  const labels = shown.map((flow, place) => {
    const label = labelFlow(flowWords(flow), lines[place] ?? [], labelGround)
    if (label !== null) addToGrid(words, label.box)
    return label
  })
  const flowsBefore = new Map((before?.flows ?? []).map((flow) => [flow.id, flow]))
  const laid = shown.map((flow, place): SceneFlow => {
    const points = lines[place] ?? []
    const handoff = isHandoff(flow, ground.notes)
    const numberAt = handoff ? numberPlace(points, words) : null
    if (numberAt !== null) addToGrid(words, numberBox(numberAt))
    return drawn(flow, { points, handoff, label: labels[place] ?? null, numberAt }, flowsBefore.get(flow.id))
  })
  return { flows: numberHandoffs(laid, ground.order), routes, words }
}
