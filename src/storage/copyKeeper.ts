import type { Session } from '../model/session'
import type { Library } from './library'

/** The first copy of an opened session, and of what comes after a rest. */
export const FIRST_COPY_MS = 5000
/** While work goes on, a copy is made this often. */
export const COPY_EVERY_MS = 60_000

/** Copies one open session to the second store as it changes. */
export interface CopyKeeper {
  changed(session: Session): void
  /** Copies what no copy holds yet, at once: the page may be about to go. */
  hurry(): void
  stop(): void
}

/** Copies a session that was just opened, and then as it changes. `now` gives epoch milliseconds. */
export function keepCopies(first: Session, library: Library, now: () => number): CopyKeeper {
  let latest = first
  let copied: Session | null = null
  let lastAt: number | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let isCopying = false

  const plan = (): void => {
    if (timer !== null || isCopying || latest === copied) return
    const waitedMs = lastAt === null ? COPY_EVERY_MS : Math.max(0, now() - lastAt)
    timer = setTimeout(() => void copy(), Math.max(FIRST_COPY_MS, COPY_EVERY_MS - waitedMs))
  }

  const stopWaiting = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }

  async function copy(): Promise<void> {
    stopWaiting()
    if (isCopying || latest === copied) return
    isCopying = true
    const copying = latest
    lastAt = now()
    try {
      await library.copy(copying)
      copied = copying
    } catch {
      // The database holds it; whether this browser keeps copies at all is said where they are listed.
    } finally {
      isCopying = false
    }
    plan()
  }

  plan()
  return {
    changed: (session) => {
      latest = session
      plan()
    },
    hurry: () => void copy(),
    stop: () => {
      const free = (): void => library.restCopies(first.about.id)
      copy().then(free, free)
    },
  }
}
