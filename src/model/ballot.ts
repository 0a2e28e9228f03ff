import { GROUPS, type Group } from './kinds'
import type { Ballot, GroupCounts, Session } from './session'

/** What can be voted on. */
export type VotedOn = Ballot['of']

/** A record that dots can be put on. */
export interface Voted {
  readonly id: string
  readonly votes: GroupCounts
}

/** The ballot on findings or on actions, or null while there is none. */
export function ballotOn(session: Pick<Session, 'ballots'>, of: VotedOn): Ballot | null {
  return session.ballots.find((ballot) => ballot.of === of) ?? null
}

/** The groups of which people vote, in the order of the model. */
export function votingGroups({ people }: Pick<Ballot, 'people'>): readonly Group[] {
  return GROUPS.filter((group) => (people[group] ?? 0) > 0)
}

/** How many dots a group has to give: its people times the dots each. */
export function dotsOf({ people, dotsEach }: Pick<Ballot, 'people' | 'dotsEach'>, group: Group): number {
  return (people[group] ?? 0) * dotsEach
}

/** How many dots a group has given to all of these records together. */
export function dotsGiven(records: readonly Voted[], group: Group): number {
  return records.reduce((sum, { votes }) => sum + (votes[group] ?? 0), 0)
}
