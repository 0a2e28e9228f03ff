import { newAction } from '../model/defaults'
import type { Action } from '../model/session'
import { find, withRecords } from '../model/table'
import { cleanAction, isSoundAction } from './cleanAction'
import type { Command } from './command'

/** Adds an action. Null when its id is taken, or it names a finding, a step or a lane that is not there. */
export function addAction(given: Pick<Action, 'id' | 'title'> & Partial<Action>): Command {
  return (session) => {
    if (find(session.actions, given.id) !== undefined || !isSoundAction(session, given)) return null
    return withRecords(session, 'actions', [newAction(cleanAction(given))])
  }
}
