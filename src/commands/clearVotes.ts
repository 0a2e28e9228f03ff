import type { Voted, VotedOn } from '../model/ballot'
import { put } from '../model/table'
import type { Command } from './command'

/** Takes every dot off all findings or all actions, to vote anew. Null when there is none. */
export function clearVotes(of: VotedOn): Command {
  return (session) => {
    const table: readonly Voted[] = session[of]
    const dotted = table.filter(({ votes }) => Object.keys(votes).length > 0)
    if (dotted.length === 0) return null
    return {
      ...session,
      [of]: put(
        table,
        dotted.map((record) => ({ ...record, votes: {} })),
      ),
    }
  }
}
