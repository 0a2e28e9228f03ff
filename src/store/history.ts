import { applyDifference, difference, invert, type Change, type Difference } from '../model/difference'
import { sameValue } from '../model/sameValue'
import type { Session } from '../model/session'
import { find } from '../model/table'

/** A value the session had, and the number by which it is known when it is reached again. */
interface Point {
  readonly version: number
  /** Null: that value is not to come back. */
  readonly session: WeakRef<Session> | null
}

/**
 * One thing a person did, as the differences it made: this is all that undo keeps in memory. The values before
 * and after are held weakly: whoever still holds one gets the identical value back, and twenty thousand deeds
 * cost their changes alone.
 */
interface Deed {
  readonly differences: readonly Difference[]
  readonly from: Point
  readonly to: Point
}

/** A stack that shares its lower part, so that a mark keeps it by pointing at it. */
interface Stack {
  readonly deed: Deed
  readonly older: Stack | null
  readonly depth: number
}

/** A moment of the session to come back to. Opaque: made by `mark`, given to `backTo` and `joinSince`. */
export interface Mark {
  readonly session: Session
  readonly version: number
  readonly past: Stack | null
  readonly future: Stack | null
}

/** The session after a step through the history, and what was left because others had changed it since. */
export interface Stepped {
  readonly session: Session
  readonly skipped: readonly Change[]
}

/** What this person did and took back, and the value that the session has now. Tells nobody. */
export interface History {
  canUndo(): boolean
  canRedo(): boolean
  /** A change made by this person, from the present value to `next`. Forgets what could be redone. */
  record(next: Session): void
  /** As `record`, but one undo step with the deed recorded last, when that was the last thing to happen. */
  extend(next: Session): void
  /** A change that somebody else made: it is not undone here. */
  pass(next: Session): void
  undo(): Stepped | null
  redo(): Stepped | null
  mark(): Mark
  /** Takes back everything done since the mark; what could be redone then can be redone again. */
  backTo(mark: Mark): Stepped
  /** Makes one undo step of everything done since the mark. */
  joinSince(mark: Mark): void
}

/** An empty history of a session just opened. */
export function createHistory(opened: Session): History {
  let session = opened
  let version = 0
  let versions = 0
  let past: Stack | null = null
  let future: Stack | null = null
  /** What the deed recorded last began with: held while it may be extended. */
  let begun: Mark | null = null

  const here = (): Point => ({ version, session: new WeakRef(session) })
  const mark = (): Mark => ({ session, version, past, future })

  function moveOn(next: Session): void {
    session = next
    version = ++versions
  }

  function record(next: Session): void {
    begun = mark()
    const from = here()
    moveOn(next)
    past = push(past, { differences: [difference(begun.session, next)], from, to: here() })
    future = null
  }

  /**
   * Takes a deed back or does it again. When the session stands where the deed left it, nothing came between:
   * the value at the other end is the answer, or, when nobody holds it any more, an equal one in its place.
   * Else what still fits is done, and the deed becomes what was truly done.
   */
  function step(deed: Deed, way: 'back' | 'again'): { deed: Deed | null; skipped: readonly Change[] } {
    const away = here()
    const before = session
    const [start, goal] = way === 'back' ? [deed.to, deed.from] : [deed.from, deed.to]
    const exact = version === start.version
    const known = exact ? goal.session?.deref() : undefined
    const skipped: Change[] = []
    let next = known ?? session
    if (known === undefined) {
      for (const changes of way === 'back' ? deed.differences.map(invert).toReversed() : deed.differences) {
        const applied = applyDifference(next, changes)
        next = applied.session
        skipped.push(...applied.skipped)
      }
    }
    moveOn(next)
    begun = null
    if (exact) version = goal.version
    if (exact) return { deed, skipped }
    const differences = way === 'back' ? [difference(session, before)] : [difference(before, session)]
    if (isNothing(differences)) return { deed: null, skipped }
    const [from, to] = way === 'back' ? [here(), away] : [away, here()]
    return { deed: { differences, from, to }, skipped }
  }

  function undo(): Stepped | null {
    if (past === null) return null
    const { deed, skipped } = step(past.deed, 'back')
    past = past.older
    if (deed !== null) future = push(future, deed)
    return { session, skipped }
  }

  function redo(): Stepped | null {
    if (future === null) return null
    const { deed, skipped } = step(future.deed, 'again')
    future = future.older
    if (deed !== null) past = push(past, deed)
    return { session, skipped }
  }

  /** Deeds, the newest first, between which others did something: joined, but never to be stepped over whole. */
  function joinedAround(deeds: readonly Deed[]): Deed {
    const nowhere = { version: ++versions, session: new WeakRef(session) }
    const differences = deeds.toReversed().flatMap((deed) => deed.differences)
    return { differences, from: nowhere, to: nowhere }
  }

  function backTo(to: Mark): Stepped {
    const skipped: Change[] = []
    while (past !== null && past !== to.past && past.depth > (to.past?.depth ?? 0)) {
      skipped.push(...(undo()?.skipped ?? []))
    }
    if (past === to.past) future = to.future
    return { session, skipped }
  }

  function joinSince(to: Mark): void {
    const since = deedsSince(past, to.past)
    const [last] = since
    const first = since.at(-1)
    if (first === undefined || last === undefined) return
    const exact = first.from.version === to.version && last.to.version === version && isUnbroken(since)
    past = to.past
    begun = null
    if (!exact) {
      past = push(past, joinedAround(since))
      return
    }
    const differences = [difference(to.session, session)]
    if (isNothing(differences)) version = to.version
    else past = push(past, { differences, from: first.from, to: last.to })
  }

  return {
    canUndo: () => past !== null,
    canRedo: () => future !== null,
    record,
    extend(next) {
      const start = begun
      const together = start !== null && past !== null && past.deed.to.version === version
      record(next)
      if (together) {
        joinSince(start)
        begun = start
      }
    },
    pass(next) {
      const withdrawn = newlyWithdrawn(session, next)
      moveOn(next)
      if (withdrawn.size === 0) return
      past = withoutCards(past, withdrawn)
      future = withoutCards(future, withdrawn)
      begun = null
    },
    undo,
    redo,
    mark,
    backTo,
    joinSince,
  }
}

/** The cards that somebody took back between two values. */
function newlyWithdrawn(before: Session, after: Session): ReadonlySet<string> {
  const ids = new Set<string>()
  if (before.cards === after.cards) return ids
  for (const { id, withdrawn } of after.cards) {
    if (withdrawn && find(before.cards, id)?.withdrawn === false) ids.add(id)
  }
  return ids
}

/** The same deeds without what they say of these cards: words that were taken back do not come again. */
function withoutCards(stack: Stack | null, cards: ReadonlySet<string>): Stack | null {
  let left: Stack | null = null
  for (const { from, to, differences } of deedsSince(stack, null).toReversed()) {
    const others = differences.map((difference) =>
      difference.filter(({ table, id }) => table !== 'cards' || !cards.has(id)),
    )
    if (isNothing(others)) continue
    // The values at both ends may still be held somewhere, with the words.
    left = push(left, { differences: others, from: { ...from, session: null }, to: { ...to, session: null } })
  }
  return left
}

function push(older: Stack | null, deed: Deed): Stack {
  return { deed, older, depth: (older?.depth ?? 0) + 1 }
}

/** The deeds above `bottom`, the newest first; none when the stack does not stand on it. */
function deedsSince(top: Stack | null, bottom: Stack | null): readonly Deed[] {
  const deeds: Deed[] = []
  let stack = top
  while (stack !== null && stack !== bottom) {
    deeds.push(stack.deed)
    stack = stack.older
  }
  return stack === bottom ? deeds : []
}

/** Whether each deed, the newest first, began where the one before it ended. */
function isUnbroken(deeds: readonly Deed[]): boolean {
  return deeds.every((deed, at) => {
    const older = deeds[at + 1]
    return older === undefined || older.to.version === deed.from.version
  })
}

/** A gesture that ended where it began is not worth an undo step. */
function isNothing(differences: readonly Difference[]): boolean {
  return differences.flat().every((change) => sameValue(change.before, change.after))
}
