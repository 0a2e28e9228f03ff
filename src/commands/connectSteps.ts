import { flowsFrom } from '../model/byStep'
import { newFlow } from '../model/defaults'
import type { FlowId, Session, StepId } from '../model/session'
import { find, withRecords } from '../model/table'
import type { Command } from './command'

/**
 * Draws a flow from one step to another of the same map. Null when there is one already, when both are the
 * same step, or when one of them is not there.
 */
export function connectSteps({
  id,
  from,
  to,
}: {
  readonly id: FlowId
  readonly from: StepId
  readonly to: StepId
}): Command {
  return (session) => {
    const start = find(session.steps, from)
    const end = find(session.steps, to)
    if (start === undefined || end === undefined || start === end || start.map !== end.map) return null
    if (leadsTo(session, from, to) || find(session.flows, id) !== undefined) return null
    return withRecords(session, 'flows', [newFlow({ id, map: start.map, from, to })])
  }
}

/** Whether a flow goes straight from one step to the other. */
export function leadsTo(session: Session, from: StepId, to: StepId): boolean {
  return flowsFrom(session, from).some((flow) => flow.to === to)
}
