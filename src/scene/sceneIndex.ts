import type { FlowId, StepId } from '../model/session'
import { find } from '../model/table'
import { addToGrid, createGrid, gridOf, type Grid } from './grid'
import { lineRoom } from './lineRoom'
import type { Point, Rect, Scene, SceneFlow, SceneNote } from './scene'

/** A stretch of a flow between two corners. */
export interface FlowLine {
  readonly flow: SceneFlow
  readonly from: Point
  readonly to: Point
}

/** What finds flows by place. */
interface FlowIndex {
  readonly grid: Grid
  readonly lines: readonly FlowLine[]
}

/**
 * Made when first asked for, and kept by what they were made of: after an edit that moves nothing the same ones
 * serve the next scene.
 */
const noteGrids = new WeakMap<readonly SceneNote[], Grid>()
const flowGrids = new WeakMap<readonly SceneFlow[], FlowIndex>()

/** The note of a step, or undefined when the step is not on this map. */
export function noteOf({ notes }: Scene, step: StepId): SceneNote | undefined {
  return find(notes, step)
}

/** A flow as it is drawn, or undefined when it is not on this map. */
export function flowOf({ flows }: Scene, flow: FlowId): SceneFlow | undefined {
  return find(flows, flow)
}

/** Files a grid that was made of a scene's notes, in their order or when they lay as they do now. */
export function keepNoteGrid({ notes }: Scene, grid: Grid): void {
  noteGrids.set(notes, grid)
}

/** The notes by place; places in the grid are places in `scene.notes`. */
export function noteGrid({ notes }: Scene): Grid {
  let grid = noteGrids.get(notes)
  if (grid === undefined) {
    grid = gridOf(notes)
    noteGrids.set(notes, grid)
  }
  return grid
}

/** The flows' stretches by place; places in the grid are places in `lines`. */
export function flowGrid({ flows }: Scene): FlowIndex {
  let index = flowGrids.get(flows)
  if (index === undefined) {
    const grid = createGrid()
    const lines: FlowLine[] = []
    for (const flow of flows) {
      for (const [place, from] of flow.points.entries()) {
        const to = flow.points[place + 1]
        if (to === undefined) break
        addToGrid(grid, lineRoom(from, to, 1))
        lines.push({ flow, from, to })
      }
    }
    index = { grid, lines }
    flowGrids.set(flows, index)
  }
  return index
}

/** Left, top, right and bottom of each flow's bounds, one after the other. */
const edgesOfFlows = new WeakMap<readonly SceneFlow[], Float64Array>()

function edgesOf(flows: readonly SceneFlow[]): Float64Array {
  const known = edgesOfFlows.get(flows)
  if (known !== undefined) return known
  const edges = new Float64Array(4 * flows.length)
  for (const [place, { bounds }] of flows.entries()) {
    const { x, y, width, height } = bounds
    edges.set([x, y, x + width, y + height], 4 * place)
  }
  edgesOfFlows.set(flows, edges)
  return edges
}

/**
 * The flows whose bounds a rectangle touches, by their places in `scene.flows`, which rise. All of them are looked
 * through, 10,000 in 0.03 ms: filing bounds by squares, of which a long flow's cover hundreds, took 30 ms after every
 * edit.
 */
export function flowPlacesIn({ flows }: Scene, { x, y, width, height }: Rect): readonly number[] {
  const edges = edgesOf(flows)
  const found: number[] = []
  for (let at = 0; at < edges.length; at += 4) {
    const isBeside = (edges[at] ?? 0) >= x + width || (edges[at + 2] ?? 0) <= x
    if (isBeside || (edges[at + 1] ?? 0) >= y + height || (edges[at + 3] ?? 0) <= y) continue
    found.push(at / 4)
  }
  return found
}

const placesBySteps = new WeakMap<readonly SceneFlow[], ReadonlyMap<StepId, readonly number[]>>()

/** The flows that begin or end at a step, by their places in `scene.flows`. */
export function flowPlacesOf({ flows }: Scene, step: StepId): readonly number[] {
  let places = placesBySteps.get(flows)
  if (places === undefined) {
    const made = new Map<StepId, number[]>()
    for (const [place, { from, to }] of flows.entries()) {
      for (const end of from === to ? [from] : [from, to]) {
        const there = made.get(end)
        if (there === undefined) made.set(end, [place])
        else there.push(place)
      }
    }
    places = made
    placesBySteps.set(flows, places)
  }
  return places.get(step) ?? []
}

/** A point as a rectangle reaching so far in each direction. */
export function around({ x, y }: Point, reach: number): Rect {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
}
