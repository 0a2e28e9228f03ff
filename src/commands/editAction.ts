import type { Action, ActionId } from '../model/session'
import { cleanAction, isSoundAction } from './cleanAction'
import type { Command } from './command'
import { editRecord } from './editRecord'

/** What may change about an action by hand; its dots belong to the ballot. */
export type ActionFields = Partial<Omit<Action, 'id' | 'votes'>>

/**
 * Changes an action. Null when it is not there, says all that already, or would name a finding, a step or a lane
 * that is not there.
 */
export function editAction(id: ActionId, fields: ActionFields): Command {
  return (session) =>
    isSoundAction(session, fields) ? editRecord('actions', id, cleanAction(fields))(session) : null
}
