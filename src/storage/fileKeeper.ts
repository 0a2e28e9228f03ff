import type { Session } from '../model/session'
import type { Library } from './library'
import type { FilePlace, FolderNames } from './vault/vault'

/** A chosen file is rewritten this often while there are changes. */
export const FILE_EVERY_MS = 60_000
/** Changes that come together are written together. */
const TOGETHER_MS = 2000

/** How it stands with the person's own file or folder for the open session. */
export type FileStanding =
  | { readonly kind: 'none' }
  /** Chosen earlier; the browser wants a press before it may be written again. */
  | { readonly kind: 'asleep'; readonly target: FilePlace['kind']; readonly name: string }
  /** `at`: when it was last written, in epoch milliseconds; null: not yet in this window. */
  | {
      readonly kind: 'kept' | 'failed'
      readonly target: FilePlace['kind']
      readonly name: string
      readonly at: number | null
    }

/** A handle's permissions, which the types of the page do not know. */
interface Permitted {
  queryPermission?: (mode: { mode: 'readwrite' }) => Promise<PermissionState>
  requestPermission?: (mode: { mode: 'readwrite' }) => Promise<PermissionState>
}

const READ_WRITE = { mode: 'readwrite' } as const

async function mayWrite({ handle }: FilePlace): Promise<boolean> {
  const state = await (handle as Permitted).queryPermission?.(READ_WRITE)
  return state === undefined || state === 'granted'
}

/** Keeps one open session in the person's own file or folder. */
export interface FileKeeper {
  changed(session: Session): void
  /** Writes to this place from now on, and remembers it. Rejects when the first writing fails. */
  choose(place: FilePlace): Promise<void>
  /** Asks the browser for its leave, which takes a press, and goes on writing. */
  wake(): Promise<void>
  /** Writes there no more and forgets the place; the file stays. */
  letGo(): Promise<void>
  stop(): Promise<void>
}

export interface FileKeeping {
  readonly library: Library
  readonly onStanding: (standing: FileStanding) => void
  readonly folderNames: (session: Session, at: number) => FolderNames
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** Keeps a session that was just opened in the file that was chosen for it, if one was. */
export function keepFile(first: Session, { library, onStanding, folderNames, now }: FileKeeping): FileKeeper {
  const { id } = first.about
  let latest = first
  let written: Session | null = first
  let place: FilePlace | null = null
  let at: number | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let writing: Promise<void> | null = null

  const say = (kind: 'asleep' | 'kept' | 'failed'): void => {
    if (place === null) onStanding({ kind: 'none' })
    else {
      const target = { target: place.kind, name: place.handle.name }
      onStanding(kind === 'asleep' ? { kind, ...target } : { kind, ...target, at })
    }
  }

  const stopWaiting = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }

  const plan = (): void => {
    if (timer !== null || writing !== null || place === null || latest === written) return
    const dueMs = at === null ? TOGETHER_MS : Math.max(TOGETHER_MS, at + FILE_EVERY_MS - now())
    timer = setTimeout(() => void attempt(), Math.min(dueMs, FILE_EVERY_MS))
  }

  /** Writes the latest value; says how it went and rejects when it went wrong. */
  async function write(to: FilePlace): Promise<void> {
    const next = latest
    try {
      await library.writeFile(next, to, folderNames(next, now()))
    } catch (error) {
      if (place === to) say((await mayWrite(to).catch(() => true)) ? 'failed' : 'asleep')
      throw error
    }
    if (place !== to) return
    written = next
    at = now()
    say('kept')
  }

  async function attempt(): Promise<void> {
    stopWaiting()
    if (place === null || writing !== null) return
    writing = write(place)
    try {
      await writing
    } catch {
      // Said already; the file that was there is as it was, and a stick may come back.
      timer = setTimeout(() => void attempt(), FILE_EVERY_MS)
    } finally {
      writing = null
    }
    plan()
  }

  async function takeUp(): Promise<void> {
    const chosen = await library.fileOf(id)
    if (chosen === null || place !== null) return
    place = chosen
    // What changed since it was last written, perhaps by another window, is not known: it is written anew.
    written = null
    if (await mayWrite(chosen)) {
      say('kept')
      plan()
    } else say('asleep')
  }

  onStanding({ kind: 'none' })
  // A handle that cannot be read is one that was never chosen.
  takeUp().catch(() => undefined)

  return {
    changed: (session) => {
      latest = session
      plan()
    },
    choose: async (chosen) => {
      stopWaiting()
      await writing?.catch(() => undefined)
      place = chosen
      at = null
      await write(chosen)
      // Where the database is full the file is written all the same, until this window closes.
      await library.keepFile(id, chosen).catch(() => undefined)
      plan()
    },
    wake: async () => {
      if (place === null) return
      const state = await (place.handle as Permitted).requestPermission?.(READ_WRITE)
      if (state === undefined || state === 'granted') await attempt()
    },
    letGo: async () => {
      stopWaiting()
      place = null
      at = null
      onStanding({ kind: 'none' })
      await library.keepFile(id, null)
    },
    stop: async () => {
      stopWaiting()
      if (place !== null && latest !== written && (await mayWrite(place))) await attempt()
      stopWaiting()
      place = null
    },
  }
}
