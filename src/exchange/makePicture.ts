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
 * Makes a picture beside the page, in a worker; where a worker cannot, in the page, a band at a time. `progress` is
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
  try {
    return await answerOf(worker, order, signal, progress)
  } finally {
    worker.terminate()
  }
}

/** Gives a worker its order. Null when it breaks, paints nothing, or the signal comes first. */
function answerOf(
  worker: Worker,
  order: PictureOrder,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Delivery | null> {
  return new Promise((resolve) => {
    const nothing = (): void => resolve(null)
    const listen = ({ data }: MessageEvent<FromPictureWorker>): void => {
      if (data.kind === 'progress') progress(data.done)
      else resolve(data.kind === 'made' ? data : null)
    }
    worker.addEventListener('message', listen)
    worker.addEventListener('error', nothing)
    worker.addEventListener('messageerror', nothing)
    signal.addEventListener('abort', nothing, { once: true })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to name.
    worker.postMessage({ locale: getLocale(), order } satisfies ToPictureWorker)
  })
}
