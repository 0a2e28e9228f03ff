import { sortedLanes, sortedStages } from '../model/order'
import type { Lane, LaneId, Session, Stage, StageId, Step } from '../model/session'

/** The rows and columns of a wall. Null is "Not placed yet": a row at the foot, a column before the first stage. */
export interface Ruling {
  readonly lanes: readonly (Lane | null)[]
  readonly stages: readonly (Stage | null)[]
  readonly rowOf: ReadonlyMap<LaneId | null, number>
  readonly columnOf: ReadonlyMap<StageId | null, number>
}

/** From a cell's corner to the far edges of what lies in it. */
export interface CellSize {
  readonly width: number
  readonly height: number
}

/** Whether "Not placed yet" is shown also while nothing waits there (so that something can be dropped there). */
export type ShowUnplaced = 'always' | 'when-used'

/** A step whose lane or stage is gone waits with those not placed yet. */
function indexOf(records: readonly ({ readonly id: string } | null)[]): Map<string | null, number> {
  return new Map(records.map((record, place) => [record?.id ?? null, place]))
}

/** The rows and columns for these steps. A wall always has a row and a column. */
export function ruling(session: Session, steps: readonly Step[], unplaced: ShowUnplaced): Ruling {
  const lanes: (Lane | null)[] = [...sortedLanes(session)]
  const stages: (Stage | null)[] = [...sortedStages(session)]
  const rowOf = indexOf(lanes)
  const columnOf = indexOf(stages)
  const always = unplaced === 'always'
  if (always || lanes.length === 0 || steps.some(({ lane }) => !rowOf.has(lane))) {
    rowOf.set(null, lanes.push(null) - 1)
  }
  if (always || stages.length === 0 || steps.some(({ stage }) => !columnOf.has(stage))) {
    stages.unshift(null)
    return { lanes, stages, rowOf, columnOf: indexOf(stages) }
  }
  return { lanes, stages, rowOf, columnOf }
}

/** The place of a step's cell: row by row. */
export function cellPlace({ rowOf, columnOf, stages }: Ruling, step: Step): number {
  const row = rowOf.get(step.lane) ?? rowOf.get(null) ?? 0
  const column = columnOf.get(step.stage) ?? columnOf.get(null) ?? 0
  return row * stages.length + column
}
