import { FLOW_LABEL_FONT } from '../flowLabel'
import { handoffsOf, type Handoff } from '../handoffs'
import { ACCENT, ACCENT_INK, FOCUS, INK, LINE_STRONG, SURFACE } from '../palette'
import type { FontSpec, Point, Scene, SceneFlow } from '../scene'
import { noteOf } from '../sceneIndex'
import {
  ARROW_LENGTH,
  FLOW_LABEL_LINE_HEIGHT,
  FLOW_RADIUS,
  FLOW_WIDTH,
  HANDOFF_NUMBER_RADIUS,
  HANDOFF_WIDTH,
} from '../sizes'
import { textDirection } from '../textDirection'
import { DIMMED, type DrawOptions } from './drawOptions'
import { arrowhead, circle, openLine, roundedLine, roundedRect, shortened, type Path } from './path'
import type { Pen } from './pen'
import { shownFlows } from './shown'
import { baseline } from './textLine'

/** Within a lane softer, across lanes the ink itself. */
export const FLOW_INK = '#6f6352'
const HANDOFF_INK = INK
const HANDOFF_ARROW_LENGTH = ARROW_LENGTH + 4
const NUMBER_FONT: FontSpec = { size: 15, weight: 700 }
const LONG_NUMBER_FONT: FontSpec = { size: 12, weight: 700 }

interface FlowPaths {
  readonly line: readonly Path[]
  readonly head: readonly Path[]
}

const paths = new WeakMap<SceneFlow, FlowPaths>()

const arrowLength = ({ handoff }: SceneFlow): number => (handoff ? HANDOFF_ARROW_LENGTH : ARROW_LENGTH)

function pathsOf(flow: SceneFlow): FlowPaths {
  let made = paths.get(flow)
  if (made === undefined) {
    const length = arrowLength(flow)
    made = {
      line: [roundedLine(shortened(flow.points, length * 0.8), FLOW_RADIUS)],
      head: [arrowhead(flow.points, length)],
    }
    paths.set(flow, made)
  }
  return made
}

/** The point of a line that is nearest to this one. */
function nearestOn(points: readonly Point[], { x, y }: Point): Point {
  let nearest = points[0] ?? { x, y }
  for (const [place, from] of points.entries()) {
    const to = points[place + 1] ?? from
    const near = {
      x: Math.max(Math.min(from.x, to.x), Math.min(Math.max(from.x, to.x), x)),
      y: Math.max(Math.min(from.y, to.y), Math.min(Math.max(from.y, to.y), y)),
    }
    if (Math.hypot(near.x - x, near.y - y) < Math.hypot(nearest.x - x, nearest.y - y)) nearest = near
  }
  return nearest
}

/** A label beside its line is tied to it. Under the notes. */
function drawLabelTie(pen: Pen, { points, labelBox: box, labelAt: middle }: SceneFlow): void {
  if (box === null || middle === null) return
  const near = nearestOn(points, middle)
  const isBeside = Math.abs(near.x - middle.x) > box.width / 2 || Math.abs(near.y - middle.y) > box.height / 2
  if (isBeside) pen.shapes([openLine([middle, near])], { stroke: LINE_STRONG, lineWidth: 1.5, dash: [3, 4] })
}

function drawLabel(pen: Pen, flow: SceneFlow): void {
  const { labelBox: box, labelAt: middle } = flow
  if (box === null || middle === null) return
  pen.shapes([roundedRect(box, { start: 5, end: 5 })], { fill: SURFACE, stroke: LINE_STRONG, lineWidth: 1 })
  const top = middle.y - (flow.labelLines.length * FLOW_LABEL_LINE_HEIGHT) / 2
  for (const [place, line] of flow.labelLines.entries()) {
    const y = top + place * FLOW_LABEL_LINE_HEIGHT + baseline(FLOW_LABEL_LINE_HEIGHT, FLOW_LABEL_FONT.size)
    const direction = textDirection(line)
    pen.text(line, { x: middle.x, y }, { font: FLOW_LABEL_FONT, fill: INK, anchor: 'middle', direction })
  }
}

function drawNumber(pen: Pen, { number, at: middle }: Handoff): void {
  pen.shapes([circle(middle, HANDOFF_NUMBER_RADIUS)], { fill: ACCENT, stroke: SURFACE, lineWidth: 2 })
  const font = number > 99 ? LONG_NUMBER_FONT : NUMBER_FONT
  const at = { x: middle.x, y: middle.y + font.size * 0.35 }
  pen.text(String(number), at, { font, fill: ACCENT_INK, anchor: 'middle', direction: 'ltr' })
}

function drawLine(pen: Pen, flow: SceneFlow, { selected, detail }: DrawOptions): void {
  if (detail === 'full') drawLabelTie(pen, flow)
  const { line, head } = pathsOf(flow)
  const colour = flow.handoff ? HANDOFF_INK : FLOW_INK
  const lineWidth = flow.handoff ? HANDOFF_WIDTH : FLOW_WIDTH
  if (selected?.has(flow.id) === true) {
    pen.shapes(line, { stroke: FOCUS, lineWidth: lineWidth + 7, opacity: 0.55 })
  }
  pen.shapes(line, { stroke: colour, lineWidth })
  pen.shapes(head, { fill: colour })
}

/** The lines of flows, by what they are drawn with. */
interface FarLines {
  readonly inner: readonly (readonly Point[])[]
  readonly handoffs: readonly (readonly Point[])[]
}

const farLines = new WeakMap<readonly SceneFlow[], FarLines>()

function farLinesOf(flows: readonly SceneFlow[]): FarLines {
  let lines = farLines.get(flows)
  if (lines === undefined) {
    const handoffs: (readonly Point[])[] = []
    const inner: (readonly Point[])[] = []
    for (const flow of flows) (flow.handoff ? handoffs : inner).push(flow.points)
    lines = { inner, handoffs }
    farLines.set(flows, lines)
  }
  return lines
}

/** Many lines at once, square at their corners: seen from afar nobody can tell. */
function drawFar(pen: Pen, flows: readonly SceneFlow[]): void {
  const { inner, handoffs } = farLinesOf(flows)
  pen.polylines(inner, { stroke: FLOW_INK, lineWidth: FLOW_WIDTH + 1 })
  pen.polylines(handoffs, { stroke: HANDOFF_INK, lineWidth: HANDOFF_WIDTH + 1 })
}

function nameOf(scene: Scene, flow: SceneFlow): string {
  return `${noteOf(scene, flow.from)?.shortTitle ?? ''} → ${noteOf(scene, flow.to)?.shortTitle ?? ''}`
}

/** Draws what is in the spotlight, and all else as through a veil. */
function veiled(
  pen: Pen,
  flows: readonly SceneFlow[],
  { dimExcept }: DrawOptions,
  draw: (flows: readonly SceneFlow[]) => void,
): void {
  if (dimExcept === undefined || dimExcept === null) return draw(flows)
  const isBright = ({ from, to }: SceneFlow): boolean => dimExcept.has(from) && dimExcept.has(to)
  pen.faded(DIMMED, () => draw(flows.filter((flow) => !isBright(flow))))
  draw(flows.filter(isBright))
}

/** The flows between the notes; handoffs heavier. */
export function drawFlows(pen: Pen, scene: Scene, options: DrawOptions): void {
  const draw = (flows: readonly SceneFlow[]): void => {
    if (options.detail === 'blocks') return drawFar(pen, flows)
    for (const flow of flows)
      pen.group(
        () => nameOf(scene, flow),
        () => drawLine(pen, flow, options),
        'flow',
      )
  }
  veiled(pen, shownFlows(scene, options), options, draw)
}

/** What stands on the flows: labels and, when asked for, numbers. Painted last, so that nothing covers it. */
export function drawFlowWords(pen: Pen, scene: Scene, options: DrawOptions): void {
  if (options.detail === 'blocks') return
  const handoffs = options.handoffs === 'numbered' ? handoffsOf(scene) : null
  veiled(pen, shownFlows(scene, options), options, (flows) => {
    for (const flow of flows) {
      if (options.detail === 'full') drawLabel(pen, flow)
      const handoff = handoffs?.get(flow)
      if (handoff !== undefined) drawNumber(pen, handoff)
    }
  })
}
