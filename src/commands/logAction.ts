import type { ActionId, LogLine } from '../model/session'
import { find } from '../model/table'
import type { Command } from './command'
import { cleanAction } from './cleanAction'
import { editRecord } from './editRecord'

/**
 * Writes a dated line into an action's log and gives the action its status. Done: achieved on that day; any other
 * status: not achieved. A line of the same day that had no words is replaced, so that a change of mind is no
 * history. Null when the action is not there, or the line changes no status and says nothing.
 */
export function logAction(id: ActionId, line: LogLine): Command {
  return (session) => {
    const action = find(session.actions, id)
    if (action === undefined) return null
    const [written = line] = cleanAction({ log: [line] }).log
    const { status, date, text } = written
    if (status === action.status && text === '') return null
    const last = action.log.at(-1)
    const isMute = last !== undefined && last.date === date && last.text === ''
    const achievedOn = action.status === 'done' ? (action.achievedOn ?? date) : date
    return editRecord('actions', id, {
      status,
      log: [...(isMute ? action.log.slice(0, -1) : action.log), written],
      achievedOn: status === 'done' ? achievedOn : null,
    })(session)
  }
}
