import { flowsFrom, flowsTo } from '../model/byStep'
import { stepsOfMap } from '../model/mapOf'
import type { MapId, Session, Step, StepId } from '../model/session'
import { keptLast } from './keptLast'

/** Where ways end or begin without saying so. In file order. */
export interface Ends {
  /** Nothing leads on, and it is not said to be an end. */
  readonly deadEnds: readonly Step[]
  /** Nothing leads there, and it is not said to be a start. */
  readonly unled: readonly Step[]
  /** Decisions from which one way leads out: then what is decided? */
  readonly oneWayDecisions: readonly Step[]
}

/** To how many other steps one leads. */
function waysOut(session: Session, step: StepId): number {
  return new Set(flowsFrom(session, step).flatMap(({ to }) => (to === step ? [] : [to]))).size
}

function isLedTo(session: Session, step: StepId): boolean {
  return flowsTo(session, step).some(({ from }) => from !== step)
}

/** Dead ends, steps that nobody leads to, and decisions with one way out. A flow to itself leads nowhere. */
export const endsOf: (session: Session, map: MapId) => Ends = keptLast(
  ({ steps, flows }: Session, map: MapId) => [steps, flows, map],
  (session, map) => {
    const steps = stepsOfMap(session, map)
    return {
      deadEnds: steps.filter(({ id, kind }) => kind !== 'end' && waysOut(session, id) === 0),
      unled: steps.filter(({ id, kind }) => kind !== 'start' && !isLedTo(session, id)),
      oneWayDecisions: steps.filter(({ id, kind }) => kind === 'decision' && waysOut(session, id) === 1),
    }
  },
)
