import type { DecisionAsked } from '../model/session'
import { find, findAll, withRecords } from '../model/table'
import { cleanLine } from './cleanFields'
import type { Command } from './command'

/** Adds a decision that the board is asked for. Null when its id is taken or an action is not there. */
export function addDecisionAsked(given: Pick<DecisionAsked, 'id'> & Partial<DecisionAsked>): Command {
  return (session) => {
    const { id, text = '', actions = [] } = given
    const named = findAll(session.actions, actions)
    if (find(session.decisionsAsked, id) !== undefined || named.length < actions.length) return null
    return withRecords(session, 'decisionsAsked', [{ id, text: cleanLine(text), actions }])
  }
}
