import type { Session } from '../model/session'
import { kindOfTrouble } from './keepingTrouble'
import type { SavingStatus, SessionWriter, Urgency } from './library'

/** Typing is written at most this long after its first letter. */
export const TYPING_DELAY_MS = 250

/** A failed write is tried again after 1 s, 2 s, 4 s … and then every minute. */
export const FIRST_RETRY_MS = 1000
export const LONGEST_RETRY_MS = 60_000

/** A session writer that can also say what it holds and has not written. */
export interface BackloggedWriter extends SessionWriter {
  /** The last value given, while it is not written; null when everything is. */
  backlog(): Session | null
  /** Gives back what is not written, tries it no more, and takes no more changes. */
  abandon(): Session | null
  /** Takes changes again after `close`. */
  reopen(): void
  /** The session is deleted for good: writes nothing more, and settles when nothing is being written. */
  drop(): Promise<void>
  /** What was written turned out to be lost: writes the last value once more. */
  again(): void
}

/**
 * A writer over one function that writes a session's next value. Writes one at a time: what changes during a
 * write goes into the next. `first` is the value that is kept already.
 */
export function createSessionWriter(
  first: Session,
  write: (session: Session) => Promise<void>,
  now: () => number,
): BackloggedWriter {
  let written: Session | null = first
  let latest = first
  let writing: Promise<void> | null = null
  let waiting: ReturnType<typeof setTimeout> | null = null
  let failures = 0
  let closed = false
  let status: SavingStatus = { state: 'saved', at: null, trouble: null }
  const listeners = new Set<(status: SavingStatus) => void>()

  const say = (next: SavingStatus): void => {
    if (next.state === status.state && next.at === status.at && next.trouble === status.trouble) return
    status = next
    for (const listener of listeners) listener(status)
  }

  const wait = (delayMs: number): void => {
    waiting = setTimeout(start, delayMs)
  }

  const stopWaiting = (): void => {
    if (waiting !== null) clearTimeout(waiting)
    waiting = null
  }

  const writeAll = async (): Promise<void> => {
    while (latest !== written) {
      const next = latest
      try {
        await write(next)
        written = next
        failures = 0
        say({ state: latest === written ? 'saved' : 'saving', at: now(), trouble: null })
      } catch (error) {
        say({ state: 'not-saved', at: status.at, trouble: kindOfTrouble(error) })
        wait(Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS))
        failures++
        return
      }
    }
  }

  function start(): void {
    stopWaiting()
    if (writing !== null) return
    writing = writeAll().finally(() => {
      writing = null
    })
  }

  const flush = async (): Promise<void> => {
    if (writing === null && latest !== written) start()
    if (writing !== null) await writing
  }

  return {
    changed: (session: Session, urgency: Urgency) => {
      if (closed) throw new Error(`the writer of session ${first.about.id} is closed`)
      if (session === latest) return
      latest = session
      if (writing === null && latest === written) {
        stopWaiting()
        failures = 0
        say({ state: 'saved', at: status.at, trouble: null })
        return
      }
      // While writes fail, the retry takes along what came since.
      if (failures > 0) return
      say({ state: 'saving', at: status.at, trouble: null })
      if (writing !== null) return
      if (urgency === 'now') start()
      else if (waiting === null) wait(TYPING_DELAY_MS)
    },
    flush,
    onStatus: (listener) => {
      listeners.add(listener)
      listener(status)
      return () => listeners.delete(listener)
    },
    close: async () => {
      closed = true
      await flush()
    },
    drop: async () => {
      closed = true
      written = latest
      stopWaiting()
      await writing
      stopWaiting()
      written = latest
    },
    backlog: () => (latest === written ? null : latest),
    abandon: () => {
      stopWaiting()
      closed = true
      const left = latest === written ? null : latest
      written = latest
      say({ state: 'saved', at: status.at, trouble: null })
      return left
    },
    reopen: () => {
      closed = false
    },
    again: () => {
      if (writing !== null || failures > 0) return
      written = null
      say({ state: 'saving', at: status.at, trouble: null })
      start()
    },
    check: () => Promise.resolve(),
  }
}
