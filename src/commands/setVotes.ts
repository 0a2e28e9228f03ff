import { ballotOn, dotsGiven, dotsOf, type Voted, type VotedOn } from '../model/ballot'
import type { Group } from '../model/kinds'
import type { GroupCounts } from '../model/session'
import { find, put } from '../model/table'
import type { Command } from './command'

/** How many dots, by the record that they are on. */
export type DotCounts = Readonly<Record<string, number>>

/**
 * Sets how many dots a group has put on some findings or actions. Null when that is so already, one is not there, a
 * number is no count, the group is not on the ballot, or it would give more than it holds. What a file brought in
 * beyond that can be lowered, not raised.
 */
export function setVotes(of: VotedOn, group: Group, counts: DotCounts): Command {
  return (session) => {
    const ballot = ballotOn(session, of)
    if (ballot === null || dotsOf(ballot, group) === 0) return null
    const changed: Voted[] = []
    for (const [id, count] of Object.entries(counts)) {
      const record = find<Voted>(session[of], id)
      if (record === undefined || !Number.isInteger(count) || count < 0) return null
      if ((record.votes[group] ?? 0) !== count)
        changed.push({ ...record, votes: withCount(record.votes, group, count) })
    }
    if (changed.length === 0) return null
    const table: readonly Voted[] = session[of]
    const after = put(table, changed)
    const given = dotsGiven(after, group)
    if (given > dotsOf(ballot, group) && given > dotsGiven(table, group)) return null
    return { ...session, [of]: after }
  }
}

function withCount(votes: GroupCounts, group: Group, count: number): GroupCounts {
  const { [group]: _, ...others } = votes
  return count === 0 ? others : { ...others, [group]: count }
}
