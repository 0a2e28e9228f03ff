import type { Session } from '../../model/session'
import { baseOf, type Base } from './baseOf'
import type { Choices } from './choices'
import { decide, type Clash, type RowPair, type Taken } from './decide'
import { deletedThere, healed, type DeletedThere } from './deletedThere'
import { strangeKeys } from './handouts'
import type { Match } from './matchRows'
import { pairRows, type Fresh, type Gone, type Pair, type Pairing } from './pairRows'

/** A table's file beside this session: all that a person is shown, and chooses on, before anything comes in. */
export interface Comparison {
  readonly base: Base
  readonly matches: readonly Match[]
  readonly pairs: readonly Pair[]
  readonly fresh: readonly Fresh[]
  readonly taken: readonly Taken[]
  readonly clashes: readonly Clash[]
  readonly gone: readonly Gone[]
  readonly deleted: readonly DeletedThere[]
  /** What this program does not know in the file: it stays there. */
  readonly strange: readonly string[]
  readonly idOf: Pairing['idOf']
}

/** Sets a table's file beside this session, as far as choices have been made. `newId` names what needs a new id here. */
export function compareTable(
  ours: Session,
  theirs: Session,
  choices: Choices,
  newId: () => string,
): Comparison {
  const base = baseOf(ours, theirs)
  const pairing = pairRows(ours, theirs, base, choices, newId)
  const deleted = deletedThere(ours, theirs, base, pairing, choices)
  const kept = new Set(deleted.flatMap(({ choice, ours: { id } }) => (choice === 'keep' ? [id] : [])))
  const pairs = pairing.pairs.map((pair) => ({ ...pair, theirs: healed(pair.theirs, pair.ours, kept) }))
  const about: RowPair = {
    table: 'about',
    ours: ours.about,
    raw: theirs.about,
    theirs: { ...theirs.about, id: ours.about.id },
    seen: base.about,
    isMerged: false,
  }
  const decided = [about, ...pairs].map((pair) => decide(pair))
  return {
    base,
    matches: pairing.matches,
    pairs,
    fresh: pairing.fresh,
    taken: decided.flatMap(({ taken }) => taken),
    clashes: decided.flatMap(({ clashes }) => clashes),
    gone: pairing.gone,
    deleted,
    strange: strangeKeys(ours, theirs),
    idOf: pairing.idOf,
  }
}

/** Whether the file brings nothing and asks nothing. */
export function isNothingNew({ fresh, taken, clashes, gone, deleted }: Comparison): boolean {
  return [fresh, taken, clashes, gone, deleted].every((list) => list.length === 0)
}
