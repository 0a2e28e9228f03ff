import { stepsOfMap } from '../../model/mapOf'
import { sortedLanes } from '../../model/order'
import { inReadingOrder } from '../../model/readingOrder'
import type { LaneId, MapId, Session, StageId, Step, StepId } from '../../model/session'
import { find } from '../../model/table'
import { nextPlace } from '../../scene/nextPlace'
import type { Scene } from '../../scene/scene'

/** Without a wall laid out, the places that the session itself says are good enough to find a free one. */
const NOTHING_LAID_OUT: Scene = {
  map: '',
  direction: 'ltr',
  bounds: { x: 0, y: 0, width: 0, height: 0 },
  lanes: [],
  stages: [],
  notes: [],
  flows: [],
  ties: [],
  gaps: [],
}

type Place = Pick<Step, 'lane' | 'stage' | 'x' | 'y'>

/** Where a step belongs that is written after another one, in the same lane and stage. */
export function placeAfter(session: Session, step: Step): Place {
  const { map, lane, stage } = step
  return nextPlace(NOTHING_LAID_OUT, session, { map, after: step.id, lane, stage })
}

/** Where a step belongs that comes into a cell from elsewhere: beside what `after` says, else at its end. */
export function placeInCell(
  session: Session,
  map: MapId,
  lane: LaneId | null,
  stage: StageId | null,
  after: StepId | null = null,
): Place {
  return nextPlace(NOTHING_LAID_OUT, session, { map, after, lane, stage })
}

/** Where the next step of a stage belongs: after its last one, else in the first lane. */
export function placeAtEnd(session: Session, map: MapId, stage: StageId | null): Place {
  const steps = stepsOfMap(session, map).filter((step) => step.stage === stage)
  const last = inReadingOrder(session, steps).at(-1)
  if (last !== undefined && find(session.lanes, last.lane) !== undefined) return placeAfter(session, last)
  return placeInCell(session, map, sortedLanes(session)[0]?.id ?? null, stage)
}
