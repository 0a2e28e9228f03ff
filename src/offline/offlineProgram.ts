import { startServiceWorker } from '../workers/startWorker'
import { WORKER_ADDRESS } from './arriving'
import { ask } from './ask'
import type { CouldNotKeep } from './messages'
import type { NotKept } from './notKept'
import type { OfflineSurroundings } from './surroundings'
import { createUpdates, type Update } from './updates'

/** Whether the program works without a network. */
export type Readiness =
  /** Its files are being fetched, or compared with their hashes. */
  | { readonly kind: 'checking' }
  /** Every file is on this device and whole: each was compared just now. */
  | { readonly kind: 'ready'; readonly version: string; readonly files: number }
  | { readonly kind: 'not-ready'; readonly why: NotKept }
  /** This browser, or this window of it, keeps no programs; or the program is being developed. */
  | { readonly kind: 'impossible' }

export interface OfflineState {
  readonly readiness: Readiness
  readonly update: Update
}

/** The program's own files on this device, as a page sees them. */
export interface OfflineProgram {
  state(): OfflineState
  /** Calls on every change of the state. Returns how to stop. */
  subscribe(listener: () => void): () => void
  /** Has the browser keep the program, on whatever page it is opened. */
  begin(): Promise<void>
  /** Compares every file with its hash and mends what is damaged. */
  check(): Promise<void>
  /** The start screen is shown: checks, and once a day looks for a newer version when no session is open anywhere. */
  atStart(): Promise<void>
  /** Asks the server whether there is a newer version; it is fetched, and waits. */
  lookForUpdate(): Promise<void>
  /** Puts the newer version in use, `backUp` done, and opens the page anew. Refused while a session is open. */
  takeUpdate(backUp: () => Promise<void>): Promise<void>
  /** Whether this window shows a session: other windows then take no update. */
  showsSession(id: string | null): void
}

/** Keeps the program on this device from the first visit on, and knows truly whether it is. */
export function offlineProgram(surroundings: OfflineSurroundings): OfflineProgram {
  const { container, open } = surroundings
  const listeners = new Set<() => void>()
  let state: OfflineState = {
    readiness: { kind: container === undefined ? 'impossible' : 'checking' },
    update: 'none-known',
  }

  function change(changes: Partial<OfflineState>): void {
    state = { ...state, ...changes }
    for (const listener of listeners) listener()
  }
  const couldNotKeep = (why: NotKept): void => {
    // A newer version that does not arrive takes nothing from the one that is here.
    if (state.readiness.kind === 'ready') change({ update: 'unreachable' })
    else change({ readiness: { kind: 'not-ready', why } })
  }

  async function register(): Promise<ServiceWorkerRegistration | null> {
    if (container === undefined) return null
    try {
      const registration = (await startServiceWorker(container, WORKER_ADDRESS)) ?? null
      if (registration !== null) updates.found(registration)
      return registration
    } catch {
      // Its script did not arrive, or was a sign-in page of the network: whichever was there before stays.
      return (await container.getRegistration().catch(() => undefined)) ?? null
    }
  }
  let registering: Promise<ServiceWorkerRegistration | null> | null = null
  const registered = (): Promise<ServiceWorkerRegistration | null> => (registering ??= register())

  /** A registration with a worker in it; one whose worker could not keep everything has none, and is made anew. */
  async function alive(): Promise<ServiceWorkerRegistration | null> {
    const known = await registered()
    if (known?.active || known?.waiting || known?.installing) return known
    registering = register()
    return await registering
  }

  const updates = createUpdates({
    ...surroundings,
    registered,
    change: (update) => change({ update }),
    isReady: () => state.readiness.kind === 'ready',
  })

  async function check(): Promise<void> {
    if (container === undefined) return
    const registration = await alive()
    if (registration === null) {
      change({ readiness: { kind: 'not-ready', why: 'no-network' } })
      return
    }
    const worker = container.controller
    if (worker === null) {
      change({ readiness: { kind: 'checking' } })
      // Opened without the worker: the very first visit, or past it by the browser's "reload without cache".
      registration.active?.postMessage({ kind: 'claim' })
      return
    }
    const checked = await ask(worker, { kind: 'check' })
    if (checked.why === null) {
      change({ readiness: { kind: 'ready', version: checked.version, files: checked.files } })
    } else change({ readiness: { kind: 'not-ready', why: checked.why } })
    updates.known(registration, checked)
    // The server may have a newer version only, and none of the parts that are missing here.
    if (checked.why === 'not-ours' && state.update !== 'waiting') await updates.look()
  }

  container?.addEventListener('controllerchange', () => void check())
  container?.addEventListener('message', ({ data }: MessageEvent<CouldNotKeep>) => {
    if (data.kind === 'could-not-keep') couldNotKeep(data.why)
  })

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    begin: async () => {
      await registered()
    },
    check,
    atStart: async () => {
      await check()
      await updates.lookOnceADay()
    },
    lookForUpdate: updates.look,
    takeUpdate: updates.take,
    showsSession: open.showsSession,
  }
}
