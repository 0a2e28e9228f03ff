import type { Card, Session } from '../../src/model/session'
import { withRecords } from '../../src/model/table'
import type { Locks } from '../../src/storage/claimWriting'
import type { Library, SessionWriter } from '../../src/storage/library'
import { openSessionWindow, type SessionWindow, type WindowStanding } from '../../src/storage/sessionWindow'
import type { WindowChannel, Word } from '../../src/storage/windowChannel'

/** One room for the words of all windows of a session, delivered in turn as the browser does. */
export function fakeChannels(): () => WindowChannel & { deafen(): void; wake(): void } {
  const windows = new Set<(word: Word) => void>()
  return () => {
    let listener: ((word: Word) => void) | null = null
    let isDeaf = false
    let missed: Word[] = []
    const hear = (word: Word): void => {
      if (isDeaf) missed.push(word)
      else listener?.(word)
    }
    windows.add(hear)
    return {
      say: (word) => {
        for (const other of windows) if (other !== hear) queueMicrotask(() => other(word))
      },
      hear: (next) => {
        listener = next
      },
      close: () => windows.delete(hear),
      deafen: () => {
        isDeaf = true
      },
      wake: () => {
        isDeaf = false
        const words = missed
        missed = []
        for (const word of words) hear(word)
      },
    }
  }
}

/** What a test sees of one window. */
export interface SeenWindow {
  readonly window: SessionWindow
  readonly channel: ReturnType<ReturnType<typeof fakeChannels>>
  readonly seen: {
    session: Session | null
    access: 'write' | 'read'
    standing: WindowStanding
    rescued: Session[]
    takings: number
  }
  /** Changes the session as the person in this window would, and writes it. */
  write(change: (session: Session) => Session): Promise<void>
}

let named = 0

/** A window whose store and keeper are the least that do. */
export function windowOf(
  library: Library,
  id: string,
  { locks, channel }: { locks: Locks; channel: SeenWindow['channel'] },
  writes: 'if-free' | 'never' = 'if-free',
): SeenWindow {
  let writer: SessionWriter | null = null
  const seen: SeenWindow['seen'] = {
    session: null,
    access: 'read',
    standing: { kind: 'follows', writer: 'unknown' },
    rescued: [],
    takings: 0,
  }
  const setAccess = (access: 'write' | 'read'): void => {
    if (access === 'read') void writer?.close()
    else if (seen.session !== null) writer = library.writer(seen.session)
    seen.access = access
  }
  const change = (next: Session): void => {
    seen.session = next
    writer?.changed(next, 'now')
  }
  let isSaved = true
  const window = openSessionWindow({
    id,
    library,
    locks,
    channel,
    writes,
    me: { id: `window ${++named}`, openedAt: named },
    hands: {
      open: (session, access) => {
        seen.session = session
        setAccess(access)
      },
      receive: (session) => {
        seen.session = session
      },
      setAccess,
      session: () => seen.session,
      takeIn: (cards: readonly Card[]) => {
        const { session } = seen
        if (session === null) return
        const known = new Set(session.cards.map((card) => card.id))
        seen.takings += 1
        change(
          withRecords(
            session,
            'cards',
            cards.filter((card) => !known.has(card.id)),
          ),
        )
      },
      flush: async () => {
        await writer?.flush()
        writer?.onStatus(({ state }) => (isSaved = state === 'saved'))()
      },
      isSaved: () => isSaved,
      rescue: (left) => void seen.rescued.push(left),
    },
  })
  window.onStanding((standing) => {
    seen.standing = standing
  })
  return {
    window,
    channel,
    seen,
    write: async (how) => {
      if (seen.session === null || seen.access === 'read') return
      change(how(seen.session))
      await writer?.flush()
    },
  }
}
