import { sessionsOpen, type SessionsOpen } from './sessionsOpen'

/** What the page around the program gives it. */
export interface OfflineSurroundings {
  /** Undefined where the browser has none: an insecure address, some private windows. */
  readonly container: ServiceWorkerContainer | undefined
  readonly open: SessionsOpen
  /** What this device remembers between visits; null where it keeps nothing. */
  readonly place: Storage | null
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly reload: () => void
}

/** The surroundings of a real page. While the program is developed nothing is kept of it. */
export function pageSurroundings(place: Storage | null): OfflineSurroundings {
  const isKept = import.meta.env.PROD && 'serviceWorker' in navigator
  return {
    container: isKept ? navigator.serviceWorker : undefined,
    open: sessionsOpen(navigator.locks),
    place,
    now: Date.now,
    reload: () => location.reload(),
  }
}
