// oxlint-disable-next-line import/default -- Vite gives it one.
import workerAddress from '../workers/picture.worker?worker&url'
import { startWorker } from '../workers/startWorker'
import { getLocale } from '../words/compiled/runtime.js'
import type { Delivery, PictureOrder } from './paintOrder'
import type { FromPictureWorker, ToPictureWorker } from './pictureMessages'

/** Where a picture can be made. */
export interface Painters {
  /** Starts a worker; throws where that is refused. */
  startWorker(): Worker
  /** Paints in the page itself. */
  paintHere(order: PictureOrder, signal: AbortSignal, progress: (done: number) => void): Promise<Delivery>
}

const PAINTERS: Painters = {
  startWorker: () => startWorker(workerAddress),
  async paintHere(...asked) {
    const { paintOrder } = await import('./paintOrder')
    return paintOrder(...asked)
  },
}

/**
 * Makes a picture beside the page, in a worker; where a worker cannot, in the page, a strip at a time. `progress` is
 * told how much is done, 0 to 1. Rejects with the signal's reason when it is stopped, and when the page's own attempt
 * broke.
 */
export async function makePicture(
  order: PictureOrder,
  signal: AbortSignal,
  progress: (done: number) => void,
  painters: Painters = PAINTERS,
): Promise<Delivery> {
  const delivery = await paintBeside(order, signal, progress, painters)
  signal.throwIfAborted()
  return delivery ?? painters.paintHere(order, signal, progress)
}

/** What a worker made, or null when it did not. Ends the worker in any case. */
async function paintBeside(
  order: PictureOrder,
  signal: AbortSignal,
  progress: (done: number) => void,
  painters: Painters,
): Promise<Delivery | null> {
  signal.throwIfAborted()
  let worker: Worker
  try {
    worker = painters.startWorker()
  } catch {
    // No workers here: the page does it, which is slower and says nothing less.
    return null
  }
  const ended = new AbortController()
  const { promise, resolve } = Promise.withResolvers<Delivery | null>()
  const listening = { signal: ended.signal }
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<FromPictureWorker>) => {
      if (data.kind === 'progress') progress(data.done)
      else resolve(data.kind === 'made' ? data : null)
    },
    listening,
  )
  worker.addEventListener('error', () => resolve(null), listening)
  worker.addEventListener('messageerror', () => resolve(null), listening)
  signal.addEventListener('abort', () => resolve(null), listening)
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to name.
    worker.postMessage({ locale: getLocale(), order } satisfies ToPictureWorker)
    return await promise
  } finally {
    ended.abort()
    worker.terminate()
  }
}
