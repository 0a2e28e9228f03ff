import type { GroupCounts, Session } from '../model/session'
import * as words from '../words/compiled/messages.js'

/** What was counted, and is not, or not all, in what leaves: who was in the room, the dots on findings or on actions. */
export type PackHidden = 'room' | 'finding-dots' | 'action-dots'

/** What of the session's counts is not in its copy: that it is missing, never how much it was. */
export function packHidden(session: Session, copy: Session): readonly PackHidden[] {
  const isRoomHidden = peopleOf(session) > peopleOf(copy)
  const isHidden = (of: 'findings' | 'actions'): boolean => allDots(session[of]) > allDots(copy[of])
  return [
    ...(isRoomHidden ? (['room'] as const) : []),
    ...(isHidden('findings') ? (['finding-dots'] as const) : []),
    ...(isHidden('actions') ? (['action-dots'] as const) : []),
  ]
}

const peopleOf = ({ attendance }: Session): number => attendance.reduce((sum, { count }) => sum + count, 0)
const allDots = (voted: readonly { readonly votes: GroupCounts }[]): number =>
  voted.reduce((sum, { votes }) => sum + dotsOf(votes), 0)

/** All dots of all groups. */
const dotsOf = (votes: GroupCounts): number => Object.values(votes).reduce((sum, dots) => sum + dots, 0)

/**
 * The dots as they may be told: their count; where some were left out, that, alike for each that shows none, so that
 * it does not say which had any.
 */
export function dotsSaid(votes: GroupCounts, are: 'all-there' | 'left-out'): number | string {
  const count = dotsOf(votes)
  if (are === 'all-there') return count
  return count === 0 ? words.packDotsLeftOut() : words.packDotsOrMore({ count })
}
