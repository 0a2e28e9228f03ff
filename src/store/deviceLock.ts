/** What this device remembers of a lock: no PIN, only what tells whether a PIN is the right one. */
export interface DeviceLock {
  /** The session whose cards are given. */
  readonly session: string
  readonly salt: string
  readonly hash: string
  /** `rounds`: made where the browser has no cryptography, as on a page that is not served safely. */
  readonly way: 'pbkdf2' | 'rounds'
  /** Wrong PINs since the last right one. */
  readonly wrong: number
  /** Until then no PIN is tried, in epoch milliseconds. */
  readonly until: number
}

/** Whether this window shows the card view alone. */
export interface LockWatch {
  /** The session that this window is locked to; null: it is not. */
  lockedTo(): string | null
  /** The lock of this device, whichever window it holds; null: there is none. */
  lock(): DeviceLock | null
  /** Calls whenever either may have changed. Returns how to stop. */
  subscribe(listener: () => void): () => void
  /** Locks the device. `another`: this window stays as it is, those opened from now on do not. */
  set(lock: DeviceLock, holds: 'this-window' | 'another'): void
  /** Notes a wrong PIN. */
  change(lock: DeviceLock): void
  /** Takes the lock off the device. */
  remove(): void
}

const KEY = 'throughline.lock'

function read(place: Storage | null): DeviceLock | null {
  try {
    const kept: unknown = JSON.parse(place?.getItem(KEY) ?? 'null')
    return typeof kept === 'object' && kept !== null && 'session' in kept ? (kept as DeviceLock) : null
  } catch {
    // Written by somebody else: nobody could open it again.
    return null
  }
}

/**
 * Watches over the lock of this device. It holds for this window when it was there before the window was, or was set
 * here; then it does until it is taken off, here or elsewhere. Without a place to keep it, it lasts as long as the
 * window.
 */
export function watchLock(place: Storage | null, events: Pick<Window, 'addEventListener'>): LockWatch {
  let lock = read(place)
  let holds = lock !== null
  const listeners = new Set<() => void>()
  const become = (next: DeviceLock | null): void => {
    lock = next
    for (const listener of listeners) listener()
  }
  const keep = (next: DeviceLock | null): void => {
    try {
      if (next === null) place?.removeItem(KEY)
      else place?.setItem(KEY, JSON.stringify(next))
    } catch {
      // Full or forbidden: then this window alone is locked.
    }
    become(next)
  }
  events.addEventListener('storage', ({ key }) => {
    // Null: all of it was cleared.
    if (key === KEY || key === null) become(read(place))
  })
  return {
    lockedTo: () => (holds && lock !== null ? lock.session : null),
    lock: () => lock,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (next, where) => {
      holds = where === 'this-window'
      keep(next)
    },
    change: keep,
    remove: () => {
      holds = false
      keep(null)
    },
  }
}
