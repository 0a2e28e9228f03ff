import { ballotOn, dotsGiven, dotsOf, votingGroups } from '../model/ballot'
import { GROUPS } from '../model/kinds'
import { LARGEST_NUMBER } from '../model/largestNumber'
import { sameValue } from '../model/sameValue'
import type { Ballot, GroupCounts } from '../model/session'
import { withRecords } from '../model/table'
import { within } from './cleanFields'
import type { Command } from './command'

/** What may change about a ballot. */
export type BallotFields = Partial<Pick<Ballot, 'dotsEach' | 'people'>>

/** So many dots each person has unless the room wants it otherwise: as is usual with stuck-on dots. */
const USUAL_DOTS = 3

const counted = (value: number): number => Math.round(within(value, 0, LARGEST_NUMBER))

function countedPeople(people: GroupCounts): GroupCounts {
  const counts = GROUPS.map((group) => [group, counted(people[group] ?? 0)] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/**
 * Sets up the ballot on findings or actions; `id` is for the ballot where there is none yet. A group without people
 * is not on it, and dots that it gave stay where they are. Null when that is how it is already, or when a group
 * that is on it would hold fewer dots than it has given.
 */
export function editBallot({ id, of }: Pick<Ballot, 'id' | 'of'>, fields: BallotFields): Command {
  return (session) => {
    const standing = ballotOn(session, of)
    const before: Ballot = standing ?? { id, of, dotsEach: USUAL_DOTS, people: {} }
    const ballot: Ballot = {
      ...before,
      dotsEach: counted(fields.dotsEach ?? before.dotsEach),
      people: countedPeople(fields.people ?? before.people),
    }
    if (standing !== null && sameValue(standing, ballot)) return null
    const isTooFew = votingGroups(ballot).some((group) => {
      const dots = dotsOf(ballot, group)
      const had = dotsOf(before, group)
      return (dots < had || had === 0) && dots < dotsGiven(session[of], group)
    })
    return isTooFew ? null : withRecords(session, 'ballots', [ballot])
  }
}
