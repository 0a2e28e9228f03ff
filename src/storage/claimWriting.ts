/** Ends a claim: another window may write then. */
export type Release = () => void

/** The one thing that is used of the browser's locks. */
export interface Locks {
  request(name: string, options: { signal: AbortSignal }, whileHeld: () => Promise<void>): Promise<unknown>
}

/** So long a claim waits for a page that is just being left, such as this one before a reload. */
const PATIENCE_MS = 400

/**
 * Asks to be the one window that writes this session. Null: another window is. Where the browser has no locks
 * everyone may write; the revision of what is kept then still refuses the second writer.
 */
export function claimWriting(
  session: string,
  locks: Locks | undefined = globalThis.navigator.locks,
): Promise<Release | null> {
  return new Promise((resolve) => {
    const free = (): void => undefined
    if (locks === undefined) {
      resolve(free)
      return
    }
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const whileHeld = (): Promise<void> => new Promise((release) => resolve(release))
    locks
      .request(`throughline writes ${session}`, { signal }, whileHeld)
      .catch(() => resolve(signal.aborted ? null : free))
  })
}
