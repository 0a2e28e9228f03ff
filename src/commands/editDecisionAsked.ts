import type { DecisionAsked } from '../model/session'
import { placeOf } from '../model/table'
import type { Command } from './command'
import { editRecord } from './editRecord'

/** Changes a decision asked for. Null when it is not there, says that already, or names an action that is not there. */
export function editDecisionAsked(id: string, fields: Partial<Omit<DecisionAsked, 'id'>>): Command {
  return (session) => {
    const { actions = [] } = fields
    if (actions.some((action) => placeOf(session.actions, action) < 0)) return null
    return editRecord('decisionsAsked', id, fields)(session)
  }
}
