import { sortedLanes, sortedStages } from '../model/order'
import type { Lane, LaneId, Session, Stage, StageId, Step } from '../model/session'
import { pushDown } from './pushDown'
import { NOTE_WIDTH } from './sizes'

/** The rows and columns of a wall. Null is "Not placed yet": a row at the foot, a column before the first stage. */
export interface Ruling {
  readonly lanes: readonly (Lane | null)[]
  readonly stages: readonly (Stage | null)[]
  readonly rowOf: ReadonlyMap<LaneId | null, number>
  readonly columnOf: ReadonlyMap<StageId | null, number>
}

/** What lies in one cell. `ys` are px from the cell's corner, in the order of the steps. */
export interface CellLayout {
  readonly steps: readonly Step[]
  readonly heights: readonly number[]
  readonly ys: readonly number[]
  /** From the cell's corner to the far edges of what lies in it. */
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

/** The steps of each cell in file order; undefined where there are none. */
export function stepsByCells(rule: Ruling, steps: readonly Step[]): readonly (Step[] | undefined)[] {
  const cells: (Step[] | undefined)[] = Array.from({ length: rule.lanes.length * rule.stages.length })
  for (const step of steps) {
    const place = cellPlace(rule, step)
    const there = cells[place]
    if (there === undefined) cells[place] = [step]
    else there.push(step)
  }
  return cells
}

function isSame(cell: CellLayout, steps: readonly Step[], heights: readonly number[]): boolean {
  if (cell.steps.length !== steps.length) return false
  return steps.every((step, place) => {
    const before = cell.steps[place]
    return (
      cell.heights[place] === heights[place] &&
      (before === step || (before?.x === step.x && before.y === step.y))
    )
  })
}

/** Lays out one cell; asked with what it held before, so that an edit elsewhere costs nothing here. */
export function layCell(
  steps: readonly Step[],
  heights: readonly number[],
  before: CellLayout | undefined,
): CellLayout {
  if (before !== undefined && isSame(before, steps, heights)) {
    return { ...before, steps }
  }
  const ys = pushDown(steps.map(({ x, y }, place) => ({ x, y, height: heights[place] ?? 0 })))
  let width = 0
  let height = 0
  for (const [place, { x }] of steps.entries()) {
    width = Math.max(width, x + NOTE_WIDTH)
    height = Math.max(height, (ys[place] ?? 0) + (heights[place] ?? 0))
  }
  return { steps, heights, ys, width, height }
}
