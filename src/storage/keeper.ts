import type { Session } from '../model/session'
import { afterChange, dueInMs, type ChangedSince } from './autoSnapshot'
import type { Library, SavingStatus, SessionWriter, Urgency } from './library'

/** What a keeper is given. */
export interface Keeping {
  readonly library: Library
  /** Calls with the open session (null: none) whenever it changes. Returns how to stop. */
  readonly subscribe: (listener: (session: Session | null, urgency: Urgency) => void) => () => void
  readonly onStatus: (status: SavingStatus) => void
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** Keeps whichever session is open. */
export interface Keeper {
  /** Writes what waits; never rejects. */
  flush(): Promise<void>
  /** Writes what waits and stops keeping. */
  stop(): Promise<void>
}

/** The last moments at which a page may still write; only the first is sure to come. */
const LAST_MOMENTS = [
  { target: 'document', type: 'visibilitychange' },
  { target: 'window', type: 'pagehide' },
  { target: 'document', type: 'freeze' },
  { target: 'window', type: 'blur' },
] as const

function onLastMoments(flush: () => void): () => void {
  const listen = (): void => flush()
  for (const { target, type } of LAST_MOMENTS) globalThis[target].addEventListener(type, listen)
  return () => {
    for (const { target, type } of LAST_MOMENTS) globalThis[target].removeEventListener(type, listen)
  }
}

/** Keeps one session while it is open: its writer, and the snapshots taken by themselves. */
function keepOne(first: Session, { library, onStatus, now }: Keeping) {
  const writer: SessionWriter = library.writer(first)
  const stopStatus = writer.onStatus(onStatus)
  let since: ChangedSince = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const plan = (): void => {
    clearTimeout(timer)
    const dueMs = dueInMs(since, now())
    if (dueMs !== null) timer = setTimeout(() => void snapshot(), dueMs)
  }

  async function snapshot(): Promise<void> {
    since = null
    await writer.flush()
    // A snapshot that fails costs nothing that is on the wall; the next change plans another.
    await library.takeSnapshot(first.about.id, null).catch(() => undefined)
  }

  return {
    id: first.about.id,
    flush: () => writer.flush(),
    changed: (session: Session, urgency: Urgency): void => {
      writer.changed(session, urgency)
      const unplanned = since === null
      since = afterChange(since, now())
      if (unplanned) plan()
    },
    stop: async (): Promise<void> => {
      clearTimeout(timer)
      stopStatus()
      await writer.close()
    },
  }
}

/**
 * Keeps the open session on this device: the first value of each session is taken as the one that was loaded or
 * created, every later one is written. Writes what waits when the page is hidden, left, frozen or loses focus.
 */
export function keep(keeping: Keeping): Keeper {
  let open: ReturnType<typeof keepOne> | null = null
  let shown: Session | null = null

  const leave = async (): Promise<void> => {
    const leaving = open
    open = null
    await leaving?.stop()
  }

  const unsubscribe = keeping.subscribe((session, urgency) => {
    if (session === shown) return
    shown = session
    if (session === null || session.about.id !== open?.id) {
      void leave()
      if (session !== null) open = keepOne(session, keeping)
      return
    }
    open.changed(session, urgency)
  })
  const flush = async (): Promise<void> => open?.flush()
  const ignoreLastMoments = onLastMoments(() => void flush())

  return {
    flush,
    stop: async () => {
      unsubscribe()
      ignoreLastMoments()
      await leave()
    },
  }
}
