import type { FlowId, StepId } from '../model/session'
import { addToGrid, createGrid, gridOf, type Grid } from './grid'
import { lineRoom } from './lineRoom'
import type { Point, Rect, Scene, SceneFlow, SceneNote } from './scene'

/** A stretch of a flow between two corners. */
export interface FlowLine {
  readonly flow: SceneFlow
  readonly from: Point
  readonly to: Point
}

/** What finds things in a scene by place. Each part is made when first asked for, then kept with the scene. */
interface SceneIndex {
  notes: ReadonlyMap<StepId, SceneNote> | null
  flows: ReadonlyMap<FlowId, SceneFlow> | null
  noteGrid: Grid | null
  flowGrid: { readonly grid: Grid; readonly lines: readonly FlowLine[] } | null
}

const indexes = new WeakMap<Scene, SceneIndex>()

function indexOf(scene: Scene): SceneIndex {
  let index = indexes.get(scene)
  if (index === undefined) {
    index = { notes: null, flows: null, noteGrid: null, flowGrid: null }
    indexes.set(scene, index)
  }
  return index
}

/** The note of a step, or undefined when the step is not on this map. */
export function noteOf(scene: Scene, step: StepId): SceneNote | undefined {
  const index = indexOf(scene)
  index.notes ??= new Map(scene.notes.map((note) => [note.id, note]))
  return index.notes.get(step)
}

/** A flow as it is drawn, or undefined when it is not on this map. */
export function flowOf(scene: Scene, flow: FlowId): SceneFlow | undefined {
  const index = indexOf(scene)
  index.flows ??= new Map(scene.flows.map((flow) => [flow.id, flow]))
  return index.flows.get(flow)
}

/** The notes by place; places in the grid are places in `scene.notes`. */
export function noteGrid(scene: Scene): Grid {
  const index = indexOf(scene)
  index.noteGrid ??= gridOf(scene.notes)
  return index.noteGrid
}

/** The flows' stretches by place; places in the grid are places in `lines`. */
export function flowGrid(scene: Scene): { readonly grid: Grid; readonly lines: readonly FlowLine[] } {
  const index = indexOf(scene)
  if (index.flowGrid === null) {
    const grid = createGrid()
    const lines: FlowLine[] = []
    for (const flow of scene.flows) {
      for (const [place, from] of flow.points.entries()) {
        const to = flow.points[place + 1]
        if (to === undefined) break
        addToGrid(grid, lineRoom(from, to, 1))
        lines.push({ flow, from, to })
      }
    }
    index.flowGrid = { grid, lines }
  }
  return index.flowGrid
}

/** A point as a rectangle reaching so far in each direction. */
export function around({ x, y }: Point, reach: number): Rect {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
}
