import { sortedLanes, sortedStages } from './order'
import type { Lane, MapId, Session, Stage, Step, StepId } from './session'
import { find } from './table'
import { tableChanges, type TableChange } from './tableChanges'
import { placeOf } from './tableIndex'

/**
 * The steps as they are read, and as the tab key goes through them: by stage, x, lane, y, then as in the file.
 * What has no stage yet comes first, what has no lane last in its stage, as they lie on the wall.
 */
export function inReadingOrder(session: Session, steps: readonly Step[]): readonly Step[] {
  return steps.toSorted(comparison(session))
}

/** What was asked for last: the next question differs by an edit. */
interface Reading {
  readonly map: MapId
  readonly steps: readonly Step[]
  readonly lanes: readonly Lane[]
  readonly stages: readonly Stage[]
  readonly ids: readonly StepId[]
}

let last: Reading | null = null

/** With more steps than this moved the order is made anew. */
const MOST_MOVED = 200

/**
 * The steps of a map in reading order. The identical array as long as none came, went or moved; after an edit only
 * what it moved is put in its place.
 */
export function readingOrder(session: Session, map: MapId): readonly StepId[] {
  const { steps, lanes, stages } = session
  if (last?.map !== map || last.lanes !== lanes || last.stages !== stages) last = null
  if (last?.steps === steps) return last.ids
  const ids = (last && reordered(last, session)) ?? orderedAnew(session, map)
  last = { map, steps, lanes, stages, ids }
  return ids
}

function orderedAnew(session: Session, map: MapId): readonly StepId[] {
  const own = session.steps.filter((step) => step.map === map)
  return inReadingOrder(session, own).map(({ id }) => id)
}

function reordered({ map, steps, ids }: Reading, session: Session): readonly StepId[] | null {
  const changes = tableChanges(steps, session.steps).filter(isElsewhere)
  if (changes.length === 0) return ids
  if (changes.length > MOST_MOVED) return null
  const moved = new Set(changes.map(({ id }) => id))
  const next = ids.filter((id) => !moved.has(id))
  const compare = comparison(session)
  const isBefore = (id: StepId, step: Step): boolean => {
    const other = find(session.steps, id)
    if (other === undefined) return true
    return (compare(other, step) || placeOf(session.steps, id) - placeOf(session.steps, step.id)) < 0
  }
  for (const { after } of changes) {
    if (after === null || after.map !== map) continue
    let low = 0
    let high = next.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBefore(next[middle] ?? '', after)) low = middle + 1
      else high = middle
    }
    next.splice(low, 0, after.id)
  }
  return next
}

const GROUNDS = ['map', 'stage', 'lane', 'x', 'y'] as const satisfies readonly (keyof Step)[]

function isElsewhere({ before, after }: TableChange<Step>): boolean {
  return before === null || after === null || GROUNDS.some((part) => before[part] !== after[part])
}

function comparison(session: Session): (a: Step, b: Step) => number {
  const stages = placesOf(sortedStages(session))
  const lanes = placesOf(sortedLanes(session))
  const stageOf = (step: Step): number => stages.get(step.stage) ?? -1
  const laneOf = (step: Step): number => lanes.get(step.lane) ?? lanes.size
  return (a, b) => stageOf(a) - stageOf(b) || a.x - b.x || laneOf(a) - laneOf(b) || a.y - b.y
}

function placesOf(sorted: readonly { readonly id: string }[]): ReadonlyMap<string | null, number> {
  return new Map(sorted.map(({ id }, place) => [id, place]))
}
