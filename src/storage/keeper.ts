import type { Session } from '../model/session'
import { afterChange, dueInMs, type ChangedSince } from './autoSnapshot'
import { keepCopies } from './copyKeeper'
import { type FileKeeper, keepFile, type FileStanding } from './fileKeeper'
import type { Library, SavingStatus, SessionWriter, Urgency } from './library'
import type { FilePlace, FolderNames } from './vault/vault'

/** So often a visible window looks whether what it wrote is still there. */
export const CHECK_EVERY_MS = 4000

/** `read`: the session is looked at only, and this window keeps nothing of it. */
export type Access = 'write' | 'read'

/** What a keeper is given. */
export interface Keeping {
  readonly library: Library
  /** Calls with the open session (null: none) whenever it or its access changes. Returns how to stop. */
  readonly subscribe: (
    listener: (session: Session | null, urgency: Urgency, access?: Access) => void,
  ) => () => void
  readonly onStatus: (status: SavingStatus) => void
  /** How a session's file is called in the person's own folder, at this moment in epoch milliseconds. */
  readonly folderNames?: (session: Session, at: number) => FolderNames
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** The person's own file of the open session. */
export interface OwnFile {
  /** Calls with how it stands now and on every change. Returns how to stop. */
  onStanding(listener: (standing: FileStanding) => void): () => void
  /** As in `FileKeeper`; nothing happens while no session is open. */
  choose(place: FilePlace): Promise<void>
  wake(): Promise<void>
  letGo(): Promise<void>
}

/** Keeps whichever session is open. */
export interface Keeper {
  /** Writes what waits; never rejects. */
  flush(): Promise<void>
  readonly file: OwnFile
  /** Calls with how the open session is kept, now and on every change. Returns how to stop. */
  onStatus(listener: (status: SavingStatus) => void): () => void
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

/** The moments at which what failed may work again, and what was written may have gone. */
const FRESH_MOMENTS = [
  { target: 'window', type: 'focus' },
  { target: 'window', type: 'online' },
  { target: 'window', type: 'pageshow' },
  { target: 'document', type: 'resume' },
] as const

function onFreshMoments(tryAgain: () => void, look: () => void): () => void {
  const listen = (): void => {
    tryAgain()
    look()
  }
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') look()
  }, CHECK_EVERY_MS)
  for (const { target, type } of FRESH_MOMENTS) globalThis[target].addEventListener(type, listen)
  return () => {
    clearInterval(timer)
    for (const { target, type } of FRESH_MOMENTS) globalThis[target].removeEventListener(type, listen)
  }
}

interface KeepingOne extends Keeping {
  readonly onStanding: (standing: FileStanding) => void
}

/** Names that say nothing of the session. */
function plainNames({ about }: Session, at: number): FolderNames {
  const ending = `-${about.id.slice(-6)}.journey.json`
  return {
    name: `${new Date(at).toISOString().slice(0, 15).replace('T', '-').replace(':', '')}0${ending}`,
    ending,
  }
}

const NO_FILE: FileStanding = { kind: 'none' }

/** Keeps one session while it is open: its writer, its copies, its file, and the snapshots taken by themselves. */
function keepOne(first: Session, keeping: KeepingOne) {
  const { library, onStatus, now } = keeping
  const writer: SessionWriter = library.writer(first)
  const stopStatus = writer.onStatus(onStatus)
  const copies = keepCopies(first, library, now)
  const file: FileKeeper = keepFile(first, { folderNames: plainNames, ...keeping })
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
    file,
    flush: () => writer.flush(),
    hurry: async (): Promise<void> => {
      await writer.flush()
      copies.hurry()
    },
    check: () => writer.check(),
    changed: (session: Session, urgency: Urgency): void => {
      writer.changed(session, urgency)
      copies.changed(session)
      file.changed(session)
      const unplanned = since === null
      since = afterChange(since, now())
      if (unplanned) plan()
    },
    stop: async (): Promise<void> => {
      clearTimeout(timer)
      copies.stop()
      // What cannot be saved is still said, until another session is opened.
      await writer.close()
      await file.stop()
    },
    stopStatus,
  }
}

/**
 * Keeps the open session on this device: the first value of each session is taken as the one that was loaded or
 * created, every later one is written. Writes what waits when the page is hidden, left, frozen or loses focus.
 */
export function keep(keeping: Keeping): Keeper {
  type One = ReturnType<typeof keepOne>
  let open: One | null = null
  let last: One | null = null
  let shown: { readonly session: Session | null; readonly access: Access } = {
    session: null,
    access: 'write',
  }
  let standing: FileStanding = NO_FILE
  let status: SavingStatus = { state: 'saved', at: null, trouble: null }
  const listeners = new Set<(standing: FileStanding) => void>()
  const statusListeners = new Set<(status: SavingStatus) => void>()
  const onStanding = (next: FileStanding): void => {
    standing = next
    for (const listener of listeners) listener(next)
  }

  const leave = async (): Promise<void> => {
    const leaving = open
    open = null
    if (leaving !== null) onStanding(NO_FILE)
    await leaving?.stop()
  }

  const enter = (session: Session): void => {
    last?.stopStatus()
    const one: One = keepOne(session, {
      ...keeping,
      onStatus: (next) => {
        status = next
        keeping.onStatus(next)
        for (const listener of statusListeners) listener(next)
      },
      onStanding: (next) => {
        // Its first word comes while it is being made.
        if (open === null || open === one) onStanding(next)
      },
    })
    open = one
    last = one
  }

  const unsubscribe = keeping.subscribe((session, urgency, access = 'write') => {
    if (session === shown.session && access === shown.access) return
    shown = { session, access }
    if (session === null || access === 'read' || session.about.id !== open?.id) {
      void leave()
      if (session !== null && access === 'write') enter(session)
      return
    }
    open.changed(session, urgency)
  })
  // One that was just left may still be writing its last.
  const flush = async (): Promise<void> => (open ?? last)?.flush()
  const ignoreLastMoments = onLastMoments(() => void open?.hurry())
  const ignoreFreshMoments = onFreshMoments(
    () => void flush(),
    () => void open?.check(),
  )

  return {
    flush,
    onStatus: (listener) => {
      statusListeners.add(listener)
      listener(status)
      return () => statusListeners.delete(listener)
    },
    file: {
      onStanding: (listener) => {
        listeners.add(listener)
        listener(standing)
        return () => listeners.delete(listener)
      },
      choose: async (place) => open?.file.choose(place),
      wake: async () => open?.file.wake(),
      letGo: async () => open?.file.letGo(),
    },
    stop: async () => {
      unsubscribe()
      ignoreLastMoments()
      ignoreFreshMoments()
      await leave()
    },
  }
}
