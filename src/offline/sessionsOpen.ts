const LOCK = 'throughline shows a session'

/** Which windows of this browser show a session: told by a lock that each of them holds as long as it does. */
export interface SessionsOpen {
  /** The session that this window shows, or null. */
  showsSession(id: string | null): void
  /** Whether any window shows one, this one or another, awake or frozen. Without locks: this one. */
  any(): Promise<boolean>
}

/** As much of the browser's locks as is used. */
export type SharedLocks = Pick<LockManager, 'query' | 'request'>

export function sessionsOpen(locks: SharedLocks | undefined): SessionsOpen {
  let shown: string | null = null
  let release: (() => void) | null = null

  function hold(): void {
    const held = new Promise<void>((resolve) => (release = resolve))
    // A window without the lock still knows of its own session.
    locks?.request(LOCK, { mode: 'shared' }, () => held).catch(() => undefined)
  }

  return {
    showsSession: (id) => {
      if (id !== null && shown === null) hold()
      if (id === null) release?.()
      shown = id
    },
    any: async () => {
      if (shown !== null) return true
      const { held = [], pending = [] } = (await locks?.query()) ?? {}
      return [...held, ...pending].some(({ name }) => name === LOCK)
    },
  }
}
