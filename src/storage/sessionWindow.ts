import type { Card, Session } from '../model/session'
import { placeOf } from '../model/table'
import { askForWriting } from './askForWriting'
import { claimWriting, whenFree, type Claim, type Locks } from './claimWriting'
import { followSession, type Follower } from './followSession'
import { KeepingTrouble } from './keepingTrouble'
import type { Library, Whole } from './library'
import {
  openWindowChannel,
  type Shown,
  type WindowChannel,
  type WindowName,
  type Word,
} from './windowChannel'

/** Whether this window writes, and if not, which one does: `unknown` while it has not said so, null for none. */
export type WindowStanding =
  { readonly kind: 'writes' } | { readonly kind: 'follows'; readonly writer: WindowName | 'unknown' | null }

/** What is done in this window as it comes to write or to follow. */
export interface WindowHands {
  /** Shows the session for the first time. */
  readonly open: (session: Session, access: 'write' | 'read') => void
  /** Shows what somebody else made of it. */
  readonly receive: (session: Session) => void
  readonly setAccess: (access: 'write' | 'read') => void
  /** The session as this window has it. */
  readonly session: () => Session | null
  /** Takes in cards that waited. */
  readonly takeIn: (cards: readonly Card[]) => void
  /** Writes what waits; settles when it is written or cannot be. */
  readonly flush: () => Promise<void>
  /** Whether everything is written. */
  readonly isSaved: () => boolean
  /** What was not written before another window took over. */
  readonly rescue: (left: Session) => void
}

/** What a window of a session is made of. */
export interface WindowParts {
  readonly id: string
  readonly library: Library
  readonly hands: WindowHands
  readonly me: WindowName
  /** `never`: it only ever looks, even when no other window is open. */
  readonly writes: 'if-free' | 'never'
  readonly channel?: WindowChannel
  readonly locks?: Locks | undefined
}

/** One window of a session among others: at most one of them writes, the others follow. */
export interface SessionWindow {
  /** Opens the session here. False when it is not there. */
  begin(): Promise<boolean>
  /** Calls with the standing now and on every change. Returns how to stop. */
  onStanding(listener: (standing: WindowStanding) => void): () => void
  /**
   * Makes this window the one that writes. `cannot`: the other has changes that it could not write. Rejects with a
   * `KeepingTrouble` when the database does not let it.
   */
  takeOver(): Promise<'writes' | 'cannot'>
  /** Tells the others what this window looks at; only the one that writes is heard. */
  show(shown: Shown): void
  /** Calls with what the window that writes looks at. Returns how to stop. */
  onShown(listener: (shown: Shown) => void): () => void
  /** Looks whether something happened while this window slept. */
  wake(): Promise<void>
  /** Leaves the session: another window may write it once everything is written. */
  leave(): Promise<void>
}

/** A session that is opened again at once waits until this very window has let go of it. */
const leaving = new Map<string, Promise<void>>()

/** Makes this window one of a session's. */
export function openSessionWindow(parts: WindowParts): SessionWindow {
  const { id, library, hands, me, locks = globalThis.navigator.locks } = parts
  const channel = parts.channel ?? openWindowChannel(id)
  const asking = askForWriting({ id, window: me.id, channel, locks })
  const standings = new Set<(standing: WindowStanding) => void>()
  const shownListeners = new Set<(shown: Shown) => void>()
  let standing: WindowStanding = { kind: 'follows', writer: 'unknown' }
  let claim: Claim | null = null
  let follower: Follower | null = null
  let stopInbox = (): void => undefined
  let freeing: AbortController | null = null
  let lastShown: Shown | null = null
  let lastHeard: Shown | null = null
  let isLeft = false

  const stand = (next: WindowStanding): void => {
    standing = next
    for (const listener of standings) listener(next)
  }

  const writes = (): boolean => standing.kind === 'writes' && !isLeft

  /** Hears, from the browser itself, when nobody writes any more: a crashed window says nothing. */
  async function watchForFree(): Promise<void> {
    if (freeing !== null || isLeft) return
    const waiting = new AbortController()
    freeing = waiting
    try {
      await whenFree(id, waiting.signal, locks)
      if (!waiting.signal.aborted && standing.kind === 'follows') stand({ kind: 'follows', writer: null })
    } catch {
      // It was told to stop, or this browser has no such locks: then the words of the others are all there is.
    } finally {
      if (freeing === waiting) freeing = null
    }
  }

  function startFollowing(first: Whole | null): void {
    follower?.stop()
    follower = followSession({ id, library, first, onSession: hands.receive })
    stand({ kind: 'follows', writer: 'unknown' })
    channel.say({ says: 'who' })
    void watchForFree()
    void follower.wake()
  }

  function takeInWaiting(cards: readonly Card[]): void {
    const session = hands.session()
    if (!writes() || session === null || cards.length === 0) return
    const known = cards.filter((card) => {
      const here = session.cards[placeOf(session.cards, card.id)]
      return here !== undefined && (here.withdrawn || !card.withdrawn)
    })
    // One that was taken in and whose row came back, by a copy of the database, waits for nothing.
    if (known.length > 0) {
      library
        .tidyInbox(
          id,
          known.map((card) => card.id),
        )
        .catch(() => undefined)
    }
    if (known.length < cards.length) hands.takeIn(cards)
  }

  function startWriting(held: Claim): void {
    follower?.stop()
    follower = null
    freeing?.abort()
    freeing = null
    claim = held
    stand({ kind: 'writes' })
    void held.lost.then(() => (claim === held ? lose() : undefined))
    channel.say({ says: 'writer', window: me })
    stopInbox = library.watchInbox(id, takeInWaiting)
  }

  /** Writes no more, and follows whoever does. What could not be written is handed out. */
  async function stepBack(): Promise<void> {
    stopInbox()
    hands.setAccess('read')
    await hands.flush()
    const left = library.abandon(id)
    if (left !== null) hands.rescue(left)
    claim?.release()
    claim = null
    if (!isLeft) startFollowing(null)
  }

  async function lose(): Promise<void> {
    if (!writes()) return
    stand({ kind: 'follows', writer: 'unknown' })
    await stepBack()
  }

  async function letGo(asker: string): Promise<void> {
    channel.say({ says: 'letting-go', asker })
    await hands.flush()
    if (!writes()) return
    if (!hands.isSaved()) {
      channel.say({ says: 'cannot', asker })
      return
    }
    stand({ kind: 'follows', writer: 'unknown' })
    await stepBack()
  }

  function hearWriter(window: WindowName): void {
    if (window.id === me.id) return
    if (writes()) void lose()
    else stand({ kind: 'follows', writer: window })
    void watchForFree()
  }

  function introduce(): void {
    channel.say({ says: 'writer', window: me })
    if (lastShown !== null) channel.say({ says: 'shown', shown: lastShown })
  }

  function hear(word: Word): void {
    if (word.says === 'who' && writes()) introduce()
    if (word.says === 'writer') hearWriter(word.window)
    if (word.says === 'let-me' && writes()) void letGo(word.asker)
    if (word.says === 'letting-go' || word.says === 'cannot') asking.hear(word)
    if (word.says === 'kept') follower?.hear(word.change)
    if (word.says === 'shown') {
      lastHeard = word.shown
      for (const listener of shownListeners) listener(word.shown)
    }
  }
  channel.hear((word) => {
    if (!isLeft) hear(word)
  })
  const stopKept = library.onKept((change) => {
    if (change.session === id) channel.say({ says: 'kept', change })
  })

  async function wake(): Promise<void> {
    if (isLeft) return
    await follower?.wake()
    // What cannot be read shows at the next write.
    if (writes() && !(await library.holdsWriting(id).catch(() => true))) await lose()
  }

  async function beginFollowing(): Promise<boolean> {
    const whole = await library.whole(id)
    if (whole === null || isLeft) return false
    hands.open(whole.session, 'read')
    startFollowing(whole)
    return true
  }

  async function begin(): Promise<boolean> {
    await leaving.get(id)
    if (parts.writes === 'never') return beginFollowing()
    const held = await claimWriting(id, undefined, locks)
    if (held === null) return beginFollowing()
    try {
      // Without room for this number the session is opened all the same; what is kept then guards it alone.
      await library.takeWriting(id).catch(() => undefined)
      const session = isLeft ? null : await library.load(id)
      if (session === null || isLeft) {
        held.release()
        return false
      }
      hands.open(session, 'write')
      startWriting(held)
      return true
    } catch (error) {
      held.release()
      throw error
    }
  }

  async function takeOver(): Promise<'writes' | 'cannot'> {
    if (writes()) return 'writes'
    const taken = await asking.claim()
    if (taken === null) return 'cannot'
    try {
      await library.takeWriting(id)
      // After the number is raised: what the window before this one wrote last is in it.
      const session = await library.load(id)
      if (session === null || isLeft) throw new KeepingTrouble('gone')
      hands.receive(session)
      hands.setAccess('write')
      startWriting(taken)
      return 'writes'
    } catch (error) {
      taken.release()
      throw error
    }
  }

  async function letGoAtLast(): Promise<void> {
    await hands.flush()
    claim?.release()
    stopKept()
    channel.close()
  }

  return {
    begin,
    takeOver,
    wake,
    onStanding: (listener) => {
      standings.add(listener)
      listener(standing)
      return () => standings.delete(listener)
    },
    show: (shown) => {
      lastShown = shown
      if (writes()) channel.say({ says: 'shown', shown })
    },
    onShown: (listener) => {
      shownListeners.add(listener)
      // It was said while this window was still being drawn.
      if (lastHeard !== null) listener(lastHeard)
      return () => shownListeners.delete(listener)
    },
    leave: () => {
      isLeft = true
      stopInbox()
      follower?.stop()
      freeing?.abort()
      const gone = letGoAtLast().finally(() => {
        if (leaving.get(id) === gone) leaving.delete(id)
      })
      leaving.set(id, gone)
      return gone
    },
  }
}
