import { KeepingTrouble } from './keepingTrouble'

/** As much of the browser's locks as is used. */
export type ShowingLocks = Pick<LockManager, 'request'>

/** So long a page that is just being left may still hold what it showed. */
const PATIENCE_MS = 600

function browsersOwn(): ShowingLocks | undefined {
  const { navigator } = globalThis as { navigator?: { locks?: LockManager } }
  return navigator?.locks
}

function lockName(session: string): string {
  return `throughline shows ${session}`
}

/**
 * Says which session this window shows, null for none: for so long nobody deletes it for good. The browser takes
 * the word back by itself when the window closes or crashes.
 */
export function showing(locks: ShowingLocks | undefined = browsersOwn()): (session: string | null) => void {
  let shown: string | null = null
  let release = (): void => undefined
  return (session) => {
    if (session === shown) return
    release()
    release = () => undefined
    shown = session
    if (session === null) return
    const held = new Promise<void>((resolve) => (release = resolve))
    // Where locks are refused only the revision of what is kept stands between two windows.
    locks?.request(lockName(session), { mode: 'shared' }, () => held).catch(() => undefined)
  }
}

/** Does the work while no window shows this session; rejects with `in-use` when one does. */
export async function whileNobodyShows<T>(
  session: string,
  work: () => Promise<T>,
  locks: ShowingLocks | undefined = browsersOwn(),
): Promise<T> {
  if (locks === undefined) return work()
  const signal = AbortSignal.timeout(PATIENCE_MS)
  let isMine = false
  const mine = (): Promise<T> => {
    isMine = true
    return work()
  }
  try {
    return (await locks.request(lockName(session), { signal }, mine)) as T
  } catch (error) {
    if (isMine) throw error
    if (signal.aborted) throw new KeepingTrouble('in-use')
    return work()
  }
}
