import { dotsGiven, dotsOf, type Voted, votingGroups } from '../model/ballot'
import { GROUPS, type Group } from '../model/kinds'
import type { Ballot } from '../model/session'

/** `dots`: every dot counts the same. `groups`: every group that gave dots counts the same, however many it has. */
export type Weighing = 'dots' | 'groups'

/** A record that has dots, in its place. */
export interface Standing {
  readonly id: string
  /** From 1; those that are level share a place, and the places after it are left out. */
  readonly place: number
  /** Whether others have the same place. */
  readonly isTied: boolean
  /** Dots of the groups on the ballot. */
  readonly dots: number
  /** The mean of its shares of each group's dots, 0 to 1: what it gets when every group weighs the same. */
  readonly share: number
}

/** How far a group has voted. */
export interface GroupTurnout {
  readonly group: Group
  readonly people: number
  /** People times dots each. */
  readonly dots: number
  readonly given: number
  /** Below 0 where a file brought in more than the group holds. */
  readonly left: number
}

/** The dots of each group on the ballot, in the order of the model. */
export function turnoutOf(ballot: Ballot, records: readonly Voted[]): readonly GroupTurnout[] {
  return votingGroups(ballot).map((group) => {
    const dots = dotsOf(ballot, group)
    const given = dotsGiven(records, group)
    return { group, people: ballot.people[group] ?? 0, dots, given, left: dots - given }
  })
}

/** Dots of groups that are not on the ballot: they stand on their records and count for nothing. */
export function dotsOutside(
  ballot: Ballot,
  records: readonly Voted[],
): readonly { readonly group: Group; readonly given: number }[] {
  const voting = votingGroups(ballot)
  return GROUPS.filter((group) => !voting.includes(group))
    .map((group) => ({ group, given: dotsGiven(records, group) }))
    .filter(({ given }) => given > 0)
}

/**
 * The records that have dots, the most first; those that are level stay in the order given. Shares are compared as
 * whole numbers over one denominator, the product of what the groups gave, so that a tie is a tie.
 */
export function ballotResults(
  ballot: Ballot,
  records: readonly Voted[],
  weighing: Weighing,
): readonly Standing[] {
  const groups = votingGroups(ballot)
    .map((group) => ({ group, given: dotsGiven(records, group) }))
    .filter(({ given }) => given > 0)
  const whole = groups.reduce((product, { given }) => product * BigInt(given), 1n)
  const reckoned = records
    .map(({ id, votes }) => {
      const dots = groups.reduce((sum, { group }) => sum + (votes[group] ?? 0), 0)
      const parts = groups.map(({ group, given }) => (BigInt(votes[group] ?? 0) * whole) / BigInt(given))
      const weight = weighing === 'dots' ? BigInt(dots) : parts.reduce((sum, part) => sum + part, 0n)
      const share = groups.reduce((sum, { group, given }) => sum + (votes[group] ?? 0) / given, 0)
      return { id, dots, weight, share: groups.length === 0 ? 0 : share / groups.length }
    })
    .filter(({ dots }) => dots > 0)
    .toSorted((a, b) => (a.weight === b.weight ? 0 : a.weight > b.weight ? -1 : 1))
  return reckoned.map(({ id, dots, share, weight }, at) => {
    const isLevel = (other: number): boolean => reckoned[other]?.weight === weight
    const place = isLevel(at - 1) ? reckoned.findIndex((other) => other.weight === weight) + 1 : at + 1
    return { id, dots, share, place, isTied: isLevel(at - 1) || isLevel(at + 1) }
  })
}

/** The places that several share, the first first. */
export function tiesIn(standings: readonly Standing[]): readonly (readonly Standing[])[] {
  const places = new Set(standings.filter(({ isTied }) => isTied).map(({ place }) => place))
  return [...places].map((place) => standings.filter((each) => each.place === place))
}
