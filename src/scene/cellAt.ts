import type { Cell } from '../model/session'
import type { LaneBand, Point, Rect, Scene, StageBand } from './scene'
import { LANE_PADDING, STAGE_PADDING } from './sizes'

/** A step's place as a command takes it: its cell and px from the cell's corner, at least 0. */
export interface CellPlace extends Cell {
  readonly x: number
  readonly y: number
}

function bandAt<T>(bands: readonly T[], at: number, endOf: (band: T) => number): T | undefined {
  return bands.find((band) => at < endOf(band)) ?? bands.at(-1)
}

/** The lane at a height; the first above all, the last below all. Throws on a scene without lanes (there is none). */
export function laneAt(scene: Scene, y: number): LaneBand {
  const lane = bandAt(scene.lanes, y, (band) => band.y + band.height)
  if (lane === undefined) throw new Error('a scene has a lane')
  return lane
}

/** The stage at an x; the first before all, the last after all. */
export function stageAt(scene: Scene, x: number): StageBand {
  const isMirrored = scene.direction === 'rtl'
  const stage = isMirrored
    ? bandAt(scene.stages, -x, (band) => -band.x)
    : bandAt(scene.stages, x, (band) => band.x + band.width)
  if (stage === undefined) throw new Error('a scene has a stage')
  return stage
}

/** Px from the corner of a cell, where its first stage begins, to that corner of a rectangle. At least 0. */
function offsetIn(scene: Scene, lane: LaneBand, stage: StageBand, rect: Rect): Point {
  const fromEdge =
    scene.direction === 'rtl' ? stage.x + stage.width - (rect.x + rect.width) : rect.x - stage.x
  return { x: Math.max(0, fromEdge - STAGE_PADDING), y: Math.max(0, rect.y - lane.y - LANE_PADDING) }
}

/** The cell at a point, and where in it the point lies (in a right-to-left scene counted from the right). */
export function cellAt(scene: Scene, point: Point): CellPlace {
  const lane = laneAt(scene, point.y)
  const stage = stageAt(scene, point.x)
  return {
    lane: lane.id,
    stage: stage.id,
    ...offsetIn(scene, lane, stage, { ...point, width: 0, height: 0 }),
  }
}

/** Where a note let go here belongs: the cell under its middle, and its own corner's place in it. */
export function dropPlace(scene: Scene, note: Rect): CellPlace {
  const lane = laneAt(scene, note.y + note.height / 2)
  const stage = stageAt(scene, note.x + note.width / 2)
  return { lane: lane.id, stage: stage.id, ...offsetIn(scene, lane, stage, note) }
}
