import { sortedLanes, sortedStages } from './order'
import type { Session, Step } from './session'

/**
 * The steps as they are read, and as the tab key goes through them: by stage, x, lane, y, then as in the file.
 * What has no stage yet comes first, what has no lane last in its stage, as they lie on the wall.
 */
export function inReadingOrder(session: Session, steps: readonly Step[]): readonly Step[] {
  const stages = placesOf(sortedStages(session))
  const lanes = placesOf(sortedLanes(session))
  const stageOf = (step: Step): number => stages.get(step.stage) ?? -1
  const laneOf = (step: Step): number => lanes.get(step.lane) ?? lanes.size
  return steps.toSorted((a, b) => stageOf(a) - stageOf(b) || a.x - b.x || laneOf(a) - laneOf(b) || a.y - b.y)
}

function placesOf(sorted: readonly { readonly id: string }[]): ReadonlyMap<string | null, number> {
  return new Map(sorted.map(({ id }, place) => [id, place]))
}
