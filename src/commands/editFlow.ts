import type { Flow, FlowId } from '../model/session'
import type { Command } from './command'
import { editRecord } from './editRecord'

/** What a flow says; between which steps it lies does not change. */
export type FlowFields = Partial<Omit<Flow, 'id' | 'map' | 'from' | 'to'>>

/** Changes what a flow says. Null when it is not there or says all that already. */
export function editFlow(id: FlowId, fields: FlowFields): Command {
  return editRecord('flows', id, fields)
}
