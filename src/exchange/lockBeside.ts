// oxlint-disable-next-line import/default -- Vite gives it one.
import workerAddress from '../workers/lock.worker?worker&url'
import { startWorker } from '../workers/startWorker'
import type { FromLockWorker, LockAnswer, ToLockWorker } from './lockMessages'

/** Where locking can be done. */
export interface Locksmiths {
  /** Starts a worker; throws where that is refused. */
  startWorker(): Worker
}

const LOCKSMITHS: Locksmiths = { startWorker: () => startWorker(workerAddress) }

/** How often the progress is told, in ms. */
const TOLD_EVERY_MS = 100

/** The bar never says that it is done before it is. */
const MOST_TOLD = 0.95

/**
 * Locks or unlocks a file beside the page, in a worker of its own, which ends with it. `progress` is told about how
 * much is done, 0 to 1. Rejects with the signal's reason when it is stopped, and for nothing else.
 */
export async function lockBeside(
  order: ToLockWorker,
  signal: AbortSignal,
  progress: (done: number) => void,
  locksmiths: Locksmiths = LOCKSMITHS,
): Promise<LockAnswer> {
  signal.throwIfAborted()
  let worker: Worker
  try {
    worker = locksmiths.startWorker()
  } catch {
    // Without a worker the page would stand still for seconds: better say that it cannot be done here.
    return { kind: 'failed' }
  }
  const over = new AbortController()
  try {
    return await answerOf(worker, order, { signal, progress, over: over.signal })
  } finally {
    over.abort()
    worker.terminate()
  }
}

interface Asking {
  readonly signal: AbortSignal
  readonly progress: (done: number) => void
  readonly over: AbortSignal
}

function answerOf(
  worker: Worker,
  order: ToLockWorker,
  { signal, progress, over }: Asking,
): Promise<LockAnswer> {
  return new Promise((resolve, reject) => {
    const failed = (): void => resolve({ kind: 'failed' })
    const listen = ({ data }: MessageEvent<FromLockWorker>): void => {
      if (data.kind === 'begun') tellUntil(over, data.takesMs, progress)
      else resolve(data)
    }
    worker.addEventListener('message', listen, { signal: over })
    worker.addEventListener('error', failed, { signal: over })
    worker.addEventListener('messageerror', failed, { signal: over })
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true, signal: over })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to name.
    worker.postMessage(order)
  })
}

/** Tells how much of the time that it will take about has gone. */
function tellUntil(over: AbortSignal, takesMs: number, progress: (done: number) => void): void {
  const began = performance.now()
  const timer = setInterval(() => {
    progress(Math.min(MOST_TOLD, (performance.now() - began) / Math.max(1, takesMs)))
  }, TOLD_EVERY_MS)
  over.addEventListener('abort', () => clearInterval(timer))
}
