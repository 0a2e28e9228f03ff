import { sortedLanes, sortedStages } from '../model/order'
import type { Cell, MapId, Session, Step } from '../model/session'
import { find } from '../model/table'
import type { Clip } from './clip'
import type { Command } from './command'
import { hasCell } from './hasCell'
import { withCopies } from './withCopies'

/** Where the clip's first step is to lie. */
export interface PastePlace extends Cell {
  readonly map: MapId
  readonly x: number
  readonly y: number
}

/**
 * Puts a clip's steps on a map with the flows between them, keeping their arrangement: as many lanes and
 * stages apart as they were, as far as the session has them. `newId` is called for each step in the clip's
 * order, then for each flow. Null when the clip is empty or its place is not there.
 */
export function pasteSteps(clip: Clip, to: PastePlace, newId: () => string): Command {
  return (session) => {
    const [first] = clip.steps
    if (first === undefined || find(session.maps, to.map) === undefined || !hasCell(session, to)) return null
    return withCopies(session, clip, newId, (step) => ({
      map: to.map,
      lane: pastedLane(session, clip, step, first, to),
      stage: pastedStage(session, clip, step, first, to),
      x: step.stage === first.stage ? to.x + step.x - first.x : step.x,
      y: step.lane === first.lane ? to.y + step.y - first.y : step.y,
    }))
  }
}

function pastedLane(
  session: Session,
  { lanes }: Clip,
  step: Step,
  first: Step,
  to: PastePlace,
): string | null {
  return asFarFrom(to.lane, sortedLanes(session), first.lane, step.lane, lanes)
}

function pastedStage(
  session: Session,
  { stages }: Clip,
  step: Step,
  first: Step,
  to: PastePlace,
): string | null {
  return asFarFrom(to.stage, sortedStages(session), first.stage, step.stage, stages)
}

interface Identified {
  readonly id: string
}

/** The row as far from `to` as `row` is from `first`, or the outermost; `to` itself where one is not placed. */
function asFarFrom(
  to: string | null,
  rows: readonly Identified[],
  first: string | null,
  row: string | null,
  clipRows: readonly Identified[],
): string | null {
  if (to === null || first === null || row === null) return to
  const place = (list: readonly Identified[], wanted: string): number =>
    list.findIndex(({ id }) => id === wanted)
  const wanted = place(rows, to) + place(clipRows, row) - place(clipRows, first)
  return rows[Math.min(rows.length - 1, Math.max(0, wanted))]?.id ?? to
}
