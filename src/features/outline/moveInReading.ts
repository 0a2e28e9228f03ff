import type { StepPlace } from '../../commands/placeSteps'
import { stepsOfMap } from '../../model/mapOf'
import { sortedLanes } from '../../model/order'
import { inReadingOrder } from '../../model/readingOrder'
import type { Session, Step, StepId } from '../../model/session'
import { find } from '../../model/table'
import { NOTE_PITCH_X } from '../../scene/sizes'

/**
 * The places that bring a step before (up) or after (down) its neighbour in its stage, moving as little as
 * possible: two in one lane change places, a step of another lane takes the neighbour's column, and what would
 * then come in the wrong order makes room by a column. Null at the ends of a stage.
 */
export function moveInReading(session: Session, id: StepId, way: 'up' | 'down'): readonly StepPlace[] | null {
  const moving = find(session.steps, id)
  if (moving === undefined) return null
  const stage = stepsOfMap(session, moving.map).filter((step) => step.stage === moving.stage)
  const order = inReadingOrder(session, stage)
  const here = order.indexOf(moving)
  const there = way === 'up' ? here - 1 : here + 1
  const neighbour = order[there]
  if (neighbour === undefined) return null
  const wanted = order.with(here, neighbour).with(there, moving)
  const edge = way === 'up' ? Math.min : Math.max
  const moved = { ...moving, x: edge(moving.x, neighbour.x) }
  return inOrder(
    session,
    wanted.map((step) => (step === moving ? moved : step)),
  ).filter((place) => find(session.steps, place.id)?.x !== place.x)
}

/** The steps with their columns moved on wherever one would not come after the one before it. */
function inOrder(session: Session, steps: readonly Step[]): readonly StepPlace[] {
  const lanes = sortedLanes(session)
  const laneOf = (step: Step): number => {
    const place = lanes.findIndex(({ id }) => id === step.lane)
    return place < 0 ? lanes.length : place
  }
  const placed: StepPlace[] = []
  let before: Step | null = null
  for (const step of steps) {
    const x: number = before === null ? step.x : columnAfter(before, step, laneOf(step) - laneOf(before))
    before = { ...step, x }
    placed.push({ id: step.id, lane: step.lane, stage: step.stage, x, y: step.y })
  }
  return placed
}

/** The nearest column in which a step is read after another; `lanesDown`: how many lanes below it lies. */
function columnAfter(before: Step, step: Step, lanesDown: number): number {
  if (step.x > before.x) return step.x
  const isReadAfter = lanesDown > 0 || (lanesDown === 0 && step.x === before.x && step.y > before.y)
  return isReadAfter ? before.x : before.x + NOTE_PITCH_X
}
