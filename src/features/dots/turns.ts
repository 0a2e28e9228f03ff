import type { GroupTurnout } from '../../analysis/ballotResults'
import type { Group } from '../../model/kinds'

/** Whose turn it is: a person of a group, counted from 1. */
export interface Turn {
  readonly group: Group
  readonly person: number
  readonly people: number
  /** How many dots this person may give: never more than the group holds. */
  readonly dots: number
}

/** How many people of each group have had the keyboard. */
export type Passed = Readonly<Partial<Record<Group, number>>>

/**
 * How many have had their turn, as far as the dots tell: somebody who opens this again goes on where it was left.
 * Dots counted by hands count too.
 */
export function passedByDots(turnout: readonly GroupTurnout[], dotsEach: number): Passed {
  return Object.fromEntries(
    turnout.map(({ group, people, given }) => [group, Math.min(people, Math.ceil(given / dotsEach))]),
  )
}

/** The next turn, of this group first; null when everybody has had one or no dots are left. */
export function nextTurn(
  turnout: readonly GroupTurnout[],
  passed: Passed,
  dotsEach: number,
  first: Group | null,
): Turn | null {
  const waiting = turnout.filter(({ group, people, left }) => left > 0 && (passed[group] ?? 0) < people)
  const next = waiting.find(({ group }) => group === first) ?? waiting[0]
  if (next === undefined) return null
  const { group, people, left } = next
  return { group, person: (passed[group] ?? 0) + 1, people, dots: Math.min(dotsEach, left) }
}
