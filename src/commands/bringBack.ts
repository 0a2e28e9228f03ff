import { flowsFrom, flowsTo } from '../model/byStep'
import { stepsOfMap } from '../model/mapOf'
import type { Flow, FlowId, MapId, StepId } from '../model/session'
import { find, withRecords, withoutRecords } from '../model/table'
import { leadsTo } from './connectSteps'
import type { Command } from './command'

export interface BroughtBack {
  readonly id: StepId
  /** The step of what happens now. */
  readonly step: StepId
  /** The new way that left it out. */
  readonly map: MapId
}

/**
 * Brings a step that a new way left out back into it, where it lies now, joined to the copies of its neighbours; a
 * flow that had healed over it goes. `newFlowId` is called for each flow. Null when the step or the new way is not
 * there, or when it has a copy already.
 */
export function bringBack({ id, step, map }: BroughtBack, newFlowId: () => FlowId): Command {
  return (session) => {
    const origin = find(session.steps, step)
    if (origin === undefined || find(session.maps, map)?.kind !== 'to-be') return null
    if (find(session.maps, origin.map)?.kind !== 'as-is') return null
    const there = stepsOfMap(session, map)
    const copiesOf = (other: StepId): readonly StepId[] =>
      there.filter(({ from }) => from.includes(other)).map((copy) => copy.id)
    if (copiesOf(step).length > 0) return null
    const joined = (flow: Flow, from: StepId, to: StepId): Flow => ({
      ...flow,
      id: newFlowId(),
      map,
      from,
      to,
    })
    const before = flowsTo(session, step)
    const after = flowsFrom(session, step)
    const flows = [
      ...before.flatMap((flow) => copiesOf(flow.from).map((copy) => joined(flow, copy, id))),
      ...after.flatMap((flow) => copiesOf(flow.to).map((copy) => joined(flow, id, copy))),
    ]
    const healed = session.flows.filter((flow) =>
      before.some(({ from }) =>
        after.some(
          ({ to }) =>
            !leadsTo(session, from, to) &&
            copiesOf(from).includes(flow.from) &&
            copiesOf(to).includes(flow.to),
        ),
      ),
    )
    const next = withRecords(session, 'steps', [{ ...origin, id, map, from: [step] }])
    return withoutRecords(
      withRecords(next, 'flows', flows),
      'flows',
      healed.map((flow) => flow.id),
    )
  }
}
