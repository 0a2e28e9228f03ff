import { ask } from './ask'
import { installed, isAnswering } from './arriving'
import type { Checked } from './messages'
import type { OfflineSurroundings } from './surroundings'

/** When it was last looked for an update, in epoch milliseconds. Nothing of a session is ever kept there. */
const LOOKED_AT = 'throughline.looked-for-update'

const DAY_MS = 24 * 60 * 60 * 1000

/** What is known about a newer version. */
export type Update =
  | 'none-known'
  | 'looking'
  /** The server was asked: this is the newest. */
  | 'newest'
  /** The server did not answer, or not with the program. */
  | 'unreachable'
  /** It was not looked for: a session is open in another window. */
  | 'look-later'
  /** A newer version is on this device, whole, and waits. */
  | 'waiting'
  /** It was not taken: a session is open in this window or another. */
  | 'session-open'
  /** It was not taken: the copies could not be made. */
  | 'no-copies'
  | 'taking'

export interface UpdatesGiven extends OfflineSurroundings {
  readonly registered: () => Promise<ServiceWorkerRegistration | null>
  readonly change: (update: Update) => void
  readonly isReady: () => boolean
}

/** Settles when a worker serves new pages. */
function serving(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state !== 'installed') resolve()
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** Newer versions of the program: looked for on the start screen, waiting until somebody takes them. */
export function createUpdates(given: UpdatesGiven) {
  const { container, open, place, now, reload, registered, change } = given
  /** The worker that holds the newer version: one that waits, or one that serves the older version until then. */
  let newer: ServiceWorker | null = null

  function known(registration: ServiceWorkerRegistration, checked: Checked): void {
    newer = registration.waiting ?? (checked.newer ? registration.active : null)
    if (newer !== null) change('waiting')
  }

  async function waits(arriving: ServiceWorker): Promise<void> {
    if (!(await installed(arriving))) return
    newer = arriving
    change('waiting')
  }

  /** Follows versions that the browser finds of its own accord. The first, which nobody is served by yet, is none. */
  function found(registration: ServiceWorkerRegistration): void {
    registration.addEventListener('updatefound', () => {
      const arriving = registration.installing
      if (arriving !== null && container?.controller !== null) void waits(arriving)
    })
  }

  function remember(): void {
    try {
      place?.setItem(LOOKED_AT, String(now()))
    } catch {
      // Forgotten: it is looked for again when the start screen is next opened.
    }
  }

  async function look(): Promise<void> {
    const registration = await registered()
    if (registration === null) return
    if (await open.any()) {
      change('look-later')
      return
    }
    change('looking')
    if (!(await isAnswering(fetch))) {
      change('unreachable')
      return
    }
    remember()
    try {
      await registration.update()
      const arriving = registration.installing
      const isWhole = arriving === null || (await installed(arriving))
      newer = registration.waiting ?? newer
      if (newer !== null) change('waiting')
      else change(isWhole ? 'newest' : 'unreachable')
    } catch {
      // What answered was no worker of ours; whichever serves now stays.
      change('unreachable')
    }
  }

  async function lookOnceADay(): Promise<void> {
    const looked = Number(place?.getItem(LOOKED_AT) ?? 0)
    // The first visit has just fetched the newest.
    if (looked === 0) remember()
    else if (Math.abs(now() - looked) >= DAY_MS && given.isReady() && !(await open.any())) await look()
  }

  async function take(backUp: () => Promise<void>): Promise<void> {
    if (newer === null || container === undefined) return
    if (await open.any()) {
      change('session-open')
      return
    }
    change('taking')
    try {
      await backUp()
    } catch {
      change('no-copies')
      return
    }
    const taking = newer
    const { why } = await ask(taking, { kind: 'take' })
    if (why !== null) {
      change('waiting')
      return
    }
    await serving(taking)
    reload()
  }

  return { found, known, look, lookOnceADay, take }
}
