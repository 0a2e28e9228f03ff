import { stepsOfMap } from '../model/mapOf'
import type { MapId, Range, Session, Step } from '../model/session'
import { keptLast } from './keptLast'
import { shareOf, sumOf } from './ranges'

/** A sum over the steps where it is known, and which these are: the rest of the map is not known. */
export interface Known {
  /** Minutes or pounds; null: known nowhere. */
  readonly sum: Range | null
  readonly steps: readonly Step[]
}

/** Working and waiting, added up step by step: more than passes by the clock where things happen side by side. */
export interface Times {
  readonly work: Known
  readonly wait: Known
  /** Steps of which either is known. */
  readonly timed: readonly Step[]
  /** Waiting's share of both, in whole per cent, at the least and at the most; null: one of them is not known. */
  readonly waitShare: Range | null
  /** Steps that wait, or take waiting time, without a word why. */
  readonly unexplained: readonly Step[]
}

/** What is known over some steps, each asked for its range. */
export function knownOver(steps: readonly Step[], rangeOf: (step: Step) => Range | null): Known {
  const known = steps.filter((step) => rangeOf(step) !== null)
  return { sum: sumOf(known.flatMap((step) => rangeOf(step) ?? [])), steps: known }
}

const isWaiting = ({ kind, waitMinutes }: Step): boolean =>
  kind === 'wait' || (waitMinutes !== null && waitMinutes.high > 0)

/** Working time and waiting time of a map, and the waits that nobody has explained. */
export const timesOf: (session: Session, map: MapId) => Times = keptLast(
  ({ steps }: Session, map: MapId) => [steps, map],
  (session, map) => {
    const steps = stepsOfMap(session, map)
    const work = knownOver(steps, ({ workMinutes }) => workMinutes)
    const wait = knownOver(steps, ({ waitMinutes }) => waitMinutes)
    return {
      work,
      wait,
      timed: steps.filter(({ workMinutes, waitMinutes }) => workMinutes !== null || waitMinutes !== null),
      waitShare: shareOf(wait.sum, work.sum),
      unexplained: steps.filter((step) => isWaiting(step) && step.waitReason.trim() === ''),
    }
  },
)
