import { newStep } from '../model/defaults'
import type { FlowId, Step, StepId } from '../model/session'
import { find, withRecords } from '../model/table'
import { cleanFields } from './cleanFields'
import type { Command } from './command'
import { connectSteps } from './connectSteps'
import { hasCell } from './hasCell'

/** A step to be written on the wall. */
export interface StepToAdd extends Pick<Step, 'id' | 'map' | 'lane' | 'stage' | 'x' | 'y' | 'text'> {
  readonly kind?: Step['kind']
  /** The step that leads to it, and the id of the flow between them. */
  readonly after?: { readonly step: StepId; readonly flow: FlowId } | null
}

/**
 * Adds a step, joined by a flow to the one it comes after; when that one is gone the step is added all the
 * same, for its words must not be lost. Null when the id is taken, or the map, lane or stage is not there.
 */
export function addStep({ after = null, ...given }: StepToAdd): Command {
  return (session) => {
    if (find(session.maps, given.map) === undefined || !hasCell(session, given)) return null
    if (find(session.steps, given.id) !== undefined) return null
    const next = withRecords(session, 'steps', [newStep(cleanFields(given))])
    if (after === null) return next
    return connectSteps({ id: after.flow, from: after.step, to: given.id })(next) ?? next
  }
}
