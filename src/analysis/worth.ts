import { findingsOn } from '../model/byStep'
import { stepsOfMap } from '../model/mapOf'
import type { MapId, Range, Session, Step } from '../model/session'
import { keptLast } from './keptLast'
import { shareOf } from './ranges'
import { knownOver } from './times'

/** Which steps have a quality, among those of which it is said whether they have it. */
export interface Share {
  readonly steps: readonly Step[]
  readonly said: readonly Step[]
  /** Whole per cent of what is said; null: nothing is said. */
  readonly percent: number | null
}

/** What the work is worth to the citizen, and when the money is spent. */
export interface Worth {
  readonly valueAdding: Share
  /** Steps said to be failure demand, or with a finding of that kind that was not looked into and found not so. */
  readonly failureDemand: readonly Step[]
  /** Late, in a crisis, rather than early, to prevent. */
  readonly downstream: Share
  /** The same by pounds, at the least and at the most; null: costs of one or the other are not known. */
  readonly downstreamCost: Range | null
  /** Steps whose cost is known, among those said to be early or late. */
  readonly costed: readonly Step[]
}

function shareAmong(said: readonly Step[], has: (step: Step) => boolean): Share {
  const steps = said.filter(has)
  return { steps, said, percent: said.length === 0 ? null : Math.round((100 * steps.length) / said.length) }
}

function isFailureDemand(session: Session, { id, value }: Step): boolean {
  return (
    value === 'failure-demand' ||
    findingsOn(session, id).some(({ kind, status }) => kind === 'failure-demand' && status !== 'checked')
  )
}

/** Value-adding share, failure demand, and the downstream share of steps and of cost. */
export const worthOf: (session: Session, map: MapId) => Worth = keptLast(
  ({ steps, findings }: Session, map: MapId) => [steps, findings, map],
  (session, map) => {
    const steps = stepsOfMap(session, map)
    const valued = steps.filter(({ value }) => value !== null)
    const spent = steps.filter(({ spend }) => spend !== null)
    const late = knownOver(
      spent.filter(({ spend }) => spend === 'downstream'),
      ({ costPounds }) => costPounds,
    )
    const early = knownOver(
      spent.filter(({ spend }) => spend === 'upstream'),
      ({ costPounds }) => costPounds,
    )
    return {
      valueAdding: shareAmong(valued, ({ value }) => value === 'value-adding'),
      failureDemand: steps.filter((step) => isFailureDemand(session, step)),
      downstream: shareAmong(spent, ({ spend }) => spend === 'downstream'),
      downstreamCost: shareOf(late.sum, early.sum),
      costed: [...late.steps, ...early.steps],
    }
  },
)
