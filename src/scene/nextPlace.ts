import { stepsOfMap } from '../model/mapOf'
import type { Cell, MapId, Session, Step, StepId } from '../model/session'
import type { CellPlace } from './cellAt'
import type { Scene } from './scene'
import { noteOf } from './sceneIndex'
import { LANE_PADDING, NOTE_GAP, NOTE_MIN_HEIGHT, NOTE_PITCH_X, NOTE_WIDTH } from './sizes'

/** Where the next step is wanted: after which step, and in which cell. */
export interface NextWanted extends Cell {
  readonly map: MapId
  readonly after: StepId | null
}

interface Taken {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** Where a step's note lies in its cell: as the scene shows it, or as the session says while the scene lags behind. */
function takenBy(step: Step, scene: Scene): Taken {
  const note = noteOf(scene, step.id)
  const lane = scene.lanes.find(({ id }) => id === step.lane)
  const isShown =
    note !== undefined && note.lane === step.lane && note.stage === step.stage && lane !== undefined
  const top = isShown ? note.y - lane.y - LANE_PADDING : step.y
  return { x: step.x, top, bottom: top + (note?.height ?? NOTE_MIN_HEIGHT) }
}

const blocks = ({ x, top, bottom }: Taken, at: { x: number; y: number }): boolean =>
  Math.abs(x - at.x) < NOTE_WIDTH && at.y < bottom + NOTE_GAP && at.y + NOTE_MIN_HEIGHT + NOTE_GAP > top

/**
 * Where the next step belongs. In the lane and stage of the step before: beside it, at its height. In another lane
 * of that stage: in the same column, so that the flow runs straight down or up. In another stage: in the first
 * column. Where a note lies already, in the next free column after it; no note is ever pushed.
 */
export function nextPlace(
  scene: Scene,
  session: Session,
  { map, after, lane, stage }: NextWanted,
): CellPlace {
  const inCell = stepsOfMap(session, map).filter((step) => step.lane === lane && step.stage === stage)
  const taken = inCell.map((step) => takenBy(step, scene))
  const before = after === null ? undefined : stepsOfMap(session, map).find(({ id }) => id === after)
  const isSameStage = before !== undefined && before.stage === stage
  const isSameLane = isSameStage && before.lane === lane
  const y = isSameLane ? takenBy(before, scene).top : 0
  let x = 0
  if (isSameStage) x = isSameLane ? before.x + NOTE_PITCH_X : before.x
  while (taken.some((note) => blocks(note, { x, y }))) x += NOTE_PITCH_X
  return { lane, stage, x, y }
}
