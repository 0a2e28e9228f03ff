import { useEffect, useRef, useState } from 'react'
import { dayOf, fileName } from '../../exchange/fileName'
import { handOver } from '../../exchange/handOver'
import type { LockAnswer, ToLockWorker } from '../../exchange/lockMessages'
import { useSessionStore } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { sessionFileOf } from './sessionFileOf'
import type { Prepared, Scope } from './lookThrough'

/** Where the locking of a file stands. */
export type LockState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'locking'; readonly done: number }
  | { readonly kind: 'locked'; readonly name: string; readonly said: string }
  | { readonly kind: 'failed' }

export interface Locking {
  readonly state: LockState
  /** Locks the open session's file and hands it over. Never rejects. */
  readonly lock: (passphrase: string, scope: Scope) => Promise<void>
  /** Stops what is being locked; asks again from the start. */
  readonly stop: () => void
}

/** Locks beside the page. */
export type LockBytes = (
  order: ToLockWorker,
  signal: AbortSignal,
  progress: (done: number) => void,
) => Promise<LockAnswer>

/** Fetched when first used: most windows lock nothing. */
const lockLate: LockBytes = async (...asked) => {
  const { lockBeside } = await import('../../exchange/lockBeside')
  return lockBeside(...asked)
}

const ASKING: LockState = { kind: 'asking' }

/** Locks session files, one at a time; one that is being locked stops when its screen goes. */
export function useLocking(
  prepare: (scope: Scope) => Promise<Prepared | null>,
  lockBytes: LockBytes = lockLate,
): Locking {
  const store = useSessionStore()
  const [state, setState] = useState(ASKING)
  const stopper = useRef<AbortController | null>(null)
  useEffect(() => () => stopper.current?.abort(), [])

  function stop(): void {
    stopper.current?.abort()
    stopper.current = null
    setState(ASKING)
  }

  async function lock(passphrase: string, scope: Scope): Promise<void> {
    const prepared = await prepare(scope)
    if (prepared === null || store.getState().session === null) return
    const own = new AbortController()
    stopper.current = own
    setState({ kind: 'locking', done: 0 })
    try {
      // The bar is the lock's: beside it writing the file takes no time.
      const silent = (): void => undefined
      const { blob, ending } = await sessionFileOf(prepared, { signal: own.signal, progress: silent })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      const progress = (done: number): void => setState({ kind: 'locking', done })
      const answer = await lockBytes({ act: 'lock', bytes, passphrase }, own.signal, progress)
      if (own.signal.aborted) return
      if (answer.kind !== 'locked') {
        setState({ kind: 'failed' })
        return
      }
      const unsaid = { title: words.exportFallbackName(), date: dayOf(new Date()) }
      const name = fileName(prepared.session, `${ending}.age`, unsaid)
      handOver(new Blob([answer.bytes], { type: 'application/octet-stream' }), name)
      setState({ kind: 'locked', name, said: prepared.said })
    } catch {
      // Stopped by hand, it wants no words; else that it was not locked is all that matters.
      if (!own.signal.aborted) setState({ kind: 'failed' })
    }
  }

  return { state, lock, stop }
}
