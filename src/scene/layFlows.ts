import type { Flow, Step } from '../model/session'
import { align, type Alignment } from './align'
import { boundsOfPoints } from './boundsOfPoints'
import { CHOSEN, chooseRoutes, HELD, type Choice, type KnownRoute } from './chooseRoutes'
import { flowEnds, type FlowEnds } from './flowEnds'
import type { FlowLabel } from './flowLabel'
import type { Grid } from './grid'
import { isSameLabel, layLabels, type Lines } from './layLabels'
import { lineOf } from './lineOf'
import { STILL, type Moves } from './moves'
import type { LaneBand, Measure, Point, Rect, SceneFlow, SceneNote, StageBand } from './scene'
import { MOST_STRETCHES, spreadChannels, type Channels } from './spreadChannels'
import { spreadPorts, type PortShifts } from './spreadPorts'

/** The flows of a map, and what makes laying them out again cheap: lists in the order of the session's flows. */
export interface FlowLayout {
  /** What is drawn, in file order; flows whose steps are not on the map are left out. */
  readonly flows: readonly SceneFlow[]
  /** The boxes of their labels. */
  readonly words: () => Grid
  readonly given: readonly Flow[]
  readonly ends: FlowEnds
  readonly routes: readonly (KnownRoute | null)[]
  readonly ports: PortShifts
  readonly channels: Channels
  readonly lines: Lines
  readonly labels: readonly (FlowLabel | null)[]
  readonly drawn: readonly (SceneFlow | null)[]
}

/** What flows are laid out in. */
export interface FlowGround {
  readonly steps: readonly Step[]
  /** In the steps' order. */
  readonly notes: readonly SceneNote[]
  readonly laneOf: (step: number) => LaneBand
  readonly lanes: readonly LaneBand[]
  readonly stages: readonly StageBand[]
  readonly grid: Grid
  readonly measure: Measure
}

/** The layout before, and what changed since. */
export interface FlowsBefore {
  readonly layout: FlowLayout
  readonly stepAlignment: Alignment
  readonly moves: Moves
  /** The lanes and stages are those from before, wherever they lie now. */
  readonly isSameRuling: boolean
}

interface Before extends FlowsBefore {
  readonly alignment: Alignment
}

/** Where a flow and its label lie. */
function boundsOf(points: readonly Point[], label: Rect | null): Rect {
  if (label === null) return boundsOfPoints(points)
  const { x, y, width, height } = label
  return boundsOfPoints([...points, { x, y }, { x: x + width, y: y + height }])
}

/** What of a layout says how each line runs. */
interface Spread {
  readonly ports: PortShifts
  readonly shifts: Float64Array
}

/** Whether a line runs as before, but for being carried along. */
function runsAsBefore(flow: number, { fates }: Choice, { ports, shifts }: Spread, before: Before): boolean {
  if (fates[flow] === CHOSEN) return false
  const known = before.alignment.before[flow] ?? -1
  const { layout } = before
  if (ports[2 * flow] !== layout.ports[2 * known] || ports[2 * flow + 1] !== layout.ports[2 * known + 1]) {
    return false
  }
  for (let stretch = 0; stretch < MOST_STRETCHES; stretch++) {
    const shift = shifts[MOST_STRETCHES * flow + stretch]
    if (shift !== layout.channels.shifts[MOST_STRETCHES * known + stretch]) return false
  }
  return true
}

/** How far a route that holds was carried. */
function carriedBy(route: KnownRoute, known: KnownRoute): Point {
  const { rect } = route.from
  return route === known ? STILL : { x: rect.x - known.from.rect.x, y: rect.y - known.from.rect.y }
}

/** Every line, and how far each was carried; null: it runs otherwise. */
function layLines(
  choice: Choice,
  spread: Spread,
  before: Before | null,
): { readonly lines: Lines; readonly carried: readonly (Point | null)[] } {
  const lines: (readonly Point[] | null)[] = []
  const carried: (Point | null)[] = []
  for (const [flow, route] of choice.routes.entries()) {
    const flowBefore = before?.alignment.before[flow] ?? -1
    const known = before?.layout.routes[flowBefore] ?? null
    const isAsBefore = before !== null && known !== null && runsAsBefore(flow, choice, spread, before)
    carried.push(isAsBefore && route !== null ? carriedBy(route, known) : null)
    const line = isAsBefore && choice.fates[flow] === HELD ? before.layout.lines[flowBefore] : undefined
    lines.push(line ?? (route === null ? null : lineOf(route, flow, spread)))
  }
  return { lines, carried }
}

/** Crosses lanes; a step that is not placed yet hands nothing over. */
function isHandoff(from: SceneNote | undefined, to: SceneNote | undefined): boolean {
  const lane = from?.lane ?? null
  const other = to?.lane ?? null
  return lane !== null && other !== null && lane !== other
}

function draw(flow: Flow, points: readonly Point[], handoff: boolean, label: FlowLabel | null): SceneFlow {
  const box = label?.box ?? null
  return {
    id: flow.id,
    from: flow.from,
    to: flow.to,
    points,
    handoff,
    labelLines: label?.lines ?? [],
    labelAt: box === null ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    labelBox: box,
    bounds: boundsOf(points, box),
  }
}

/** Every flow of a map as it is drawn. The identical flow comes back while nothing of it changed. */
export function layFlows(given: readonly Flow[], ground: FlowGround, last: FlowsBefore | null): FlowLayout {
  const alignment = last === null ? null : align(given, last.layout.given)
  const layout = last?.layout ?? null
  const before: Before | null =
    last === null || alignment === null || !alignment.isOrdered ? null : { ...last, alignment }
  const known =
    before === null || layout === null
      ? null
      : { ...layout, flows: layout.given, alignment: before.alignment, stepAlignment: before.stepAlignment }
  const ends = flowEnds(given, ground.steps, known)
  const choice = chooseRoutes(
    ends,
    ground,
    before === null || known === null ? null : { ...known, moves: before.moves },
  )
  const ports = spreadPorts(
    ends,
    choice,
    ground.steps.length,
    known === null ? null : { ...known, shifts: known.ports },
  )
  const channels = spreadChannels(
    choice,
    { lanes: ground.lanes, stages: ground.stages, ports },
    before === null || known === null
      ? null
      : { ...known, ...known.channels, isSameRuling: before.isSameRuling },
  )
  const { lines, carried } = layLines(choice, { ports, shifts: channels.shifts }, before)
  const { labels, grid: words } = layLabels({
    flows: given,
    lines,
    carriedBy: (flow) => carried[flow] ?? null,
    notes: ground.grid,
    measure: ground.measure,
    before:
      before === null || known === null || !before.isSameRuling ? null : { ...known, moves: before.moves },
  })
  const drawn: (SceneFlow | null)[] = []
  const flows: SceneFlow[] = []
  for (const [place, flow] of given.entries()) {
    const points = lines[place] ?? null
    if (points === null) {
      drawn.push(null)
      continue
    }
    const handoff = isHandoff(ground.notes[ends.from[place] ?? -1], ground.notes[ends.to[place] ?? -1])
    const label = labels[place] ?? null
    const placeBefore = before?.alignment.before[place] ?? -1
    const flowBefore = layout?.drawn[placeBefore] ?? null
    const isSame =
      flowBefore !== null &&
      before !== null &&
      flowBefore.points === points &&
      flowBefore.from === flow.from &&
      flowBefore.to === flow.to &&
      flowBefore.handoff === handoff &&
      isSameLabel(label, layout?.labels[placeBefore] ?? null)
    const next = isSame ? flowBefore : draw(flow, points, handoff, label)
    drawn.push(next)
    flows.push(next)
  }
  return { flows, words, given, ends, routes: choice.routes, ports, channels, lines, labels, drawn }
}
