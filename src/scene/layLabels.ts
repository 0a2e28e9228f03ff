import type { Flow } from '../model/session'
import type { Alignment } from './align'
import { boundsOfPoints } from './boundsOfPoints'
import { flowWords, labelFlow, type FlowLabel } from './flowLabel'
import { addToGrid, createGrid, overlaps, type Grid } from './grid'
import { lineGrid } from './lineRoom'
import { carriedRect, isCarriedWhole, touchesAny, type Moves } from './moves'
import type { Measure, Point, Rect } from './scene'

/** Flows as they run, in the flows' order; null where a flow is not on the map. */
export type Lines = readonly (readonly Point[] | null)[]

/** What labels are laid out in. */
export interface LabelsFrom {
  readonly flows: readonly Flow[]
  readonly lines: Lines
  /** How far each line was carried along since it was laid out before; null: it runs otherwise, or is new. */
  readonly carriedBy: (flow: number) => Point | null
  readonly notes: Grid
  readonly measure: Measure
  readonly before: {
    readonly flows: readonly Flow[]
    readonly lines: Lines
    readonly labels: readonly (FlowLabel | null)[]
    readonly alignment: Alignment
    readonly moves: Moves
  } | null
}

/** Labels in the flows' order. */
export interface Labels {
  readonly labels: readonly (FlowLabel | null)[]
  /** Their boxes, filed when first asked for. */
  readonly grid: () => Grid
}

/** A grid that is made, and added to, only when it is asked for. */
function lateGrid(rects: readonly Rect[]): () => Grid {
  const grid = createGrid()
  let filed = 0
  return () => {
    for (; filed < rects.length; filed++) {
      const rect = rects[filed]
      if (rect !== undefined) addToGrid(grid, rect)
    }
    return grid
  }
}

/** A line has no width, but lies within what it crosses. */
const ACROSS: Point = { x: 1, y: 1 }

/** Where lines run that run otherwise than before, before and now. */
function stirredLines({ lines, before, carriedBy }: LabelsFrom): readonly Rect[] {
  const stirred: Rect[] = []
  if (before === null) return stirred
  for (const [flow, points] of lines.entries()) {
    const by = carriedBy(flow)
    if (by?.x === 0 && by.y === 0) continue
    const known = before.lines[before.alignment.before[flow] ?? -1] ?? null
    if (points !== null) stirred.push(boundsOfPoints(points, ACROSS))
    if (known !== null) stirred.push(boundsOfPoints(known, ACROSS))
  }
  for (const [flow, points] of before.lines.entries()) {
    if (before.alignment.now[flow] === -1 && points !== null) stirred.push(boundsOfPoints(points, ACROSS))
  }
  return stirred
}

const saysTheSame = (a: Flow, b: Flow): boolean => a === b || (a.label === b.label && a.share === b.share)

/** Whether two labels are to be seen as one and the same. */
export function isSameLabel(a: FlowLabel | null, b: FlowLabel | null): boolean {
  if (a === null || b === null) return a === b
  const isSameBox =
    a.box.x === b.box.x && a.box.y === b.box.y && a.box.width === b.box.width && a.box.height === b.box.height
  return isSameBox && a.lines.join('\n') === b.lines.join('\n')
}

const isWordless = ({ label, share }: Flow): boolean => share === null && label === ''

/**
 * Places the labels of flows, one after the other in file order: each keeps clear of notes and of the labels before
 * it. One that was placed before stays while nothing changed that its place was chosen by.
 */
export function layLabels(from: LabelsFrom): Labels {
  const { flows, lines, before, measure } = from
  const boxes: Rect[] = []
  const grid = lateGrid(boxes)
  const labels: (FlowLabel | null)[] = []
  // Labels that lie otherwise now: where they lay, and where they lie.
  const left: Rect[] = []
  const reached: Rect[] = []
  for (const [flow, label] of before?.labels.entries() ?? []) {
    if (label !== null && before?.alignment.now[flow] === -1) left.push(label.box)
  }
  let allLines: Grid | null = null
  let stirred: readonly Rect[] | null = null
  const ground = {
    notes: from.notes,
    words: grid,
    measure,
    lines: () => (allLines ??= lineGrid(lines.flatMap((points) => (points === null ? [] : [points])))),
  }
  const kept = (known: FlowLabel, by: Point): FlowLabel | null => {
    if (before === null || !isCarriedWhole(before.moves, known.looked, by)) return null
    const looked = carriedRect(known.looked, by)
    if (left.some((box) => overlaps(box, known.looked)) || reached.some((box) => overlaps(box, looked)))
      return null
    if (by.x === 0 && by.y === 0) {
      const isClear = !known.isBeside || !touchesAny((stirred ??= stirredLines(from)), looked)
      return isClear ? known : null
    }
    return known.isBeside ? null : { ...known, box: carriedRect(known.box, by), looked }
  }
  for (const [flow, record] of flows.entries()) {
    const points = lines[flow] ?? null
    const flowBefore = before?.alignment.before[flow] ?? -1
    const known = before?.labels[flowBefore] ?? null
    const recordBefore = before?.flows[flowBefore]
    if (points === null || isWordless(record)) {
      if (known !== null) left.push(known.box)
      labels.push(null)
      continue
    }
    const by = from.carriedBy(flow)
    const isAsked = known !== null && by !== null && recordBefore !== undefined
    const held = isAsked && saysTheSame(record, recordBefore) ? kept(known, by) : null
    const laid = held ?? labelFlow(flowWords(record), points, ground)
    if (held === null && !isSameLabel(laid, known)) {
      if (known !== null) left.push(known.box)
      if (laid !== null) reached.push(laid.box)
    }
    if (laid !== null) boxes.push(laid.box)
    labels.push(laid)
  }
  return { labels, grid }
}
