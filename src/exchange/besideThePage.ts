import { getLocale } from '../words/compiled/runtime.js'
import { inSlices, putTogether, type Slice, type Sliced } from './slices'
import type { Delivery, FromWorker, ToWorker, WorkOrder } from './workOrder'

/** A worker that has nothing to do is ended after so long: it holds fonts and what it laid out. */
const RESTS_MS = 60_000

/** How much of a large order is done once the worker has it. */
const HANDED_OVER = 0.3

/** What workers need of the page. */
export interface WorkersOfPage {
  /** Starts a worker; throws where that is refused. */
  startWorker(): Worker
  /** Lets the page do something else for a moment. */
  pause(): Promise<void>
}

/** Work that is done beside the page. */
export interface BesideThePage {
  /** Starts the worker that the next order goes to. */
  getReady(): void
  /**
   * Has a worker carry out an order. Null when none starts, or it breaks. `progress` is told how much is done, 0 to
   * 1. Rejects with the signal's reason when it is stopped; its worker is then ended.
   */
  ask(order: WorkOrder, signal: AbortSignal, progress: (done: number) => void): Promise<Delivery | null>
}

/** Workers are kept for the next order; each carries out one at a time, so that ending it stops nothing else. */
export function besideThePage({ startWorker, pause }: WorkersOfPage): BesideThePage {
  let resting: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | null = null

  function start(): Worker | null {
    try {
      const worker = startWorker()
      // One whose program could not be had says so once, perhaps before anything is asked of it.
      worker.addEventListener('error', () => {
        if (resting?.worker === worker) end()
      })
      return worker
    } catch {
      // No workers here: the page does it, which is slower and says nothing less.
      return null
    }
  }

  function end(): void {
    if (resting === null) return
    clearTimeout(resting.timer)
    resting.worker.terminate()
    resting = null
  }

  function take(): Worker | null {
    if (resting === null) return start()
    const { worker, timer } = resting
    clearTimeout(timer)
    resting = null
    return worker
  }

  function rest(worker: Worker): void {
    end()
    resting = { worker, timer: setTimeout(end, RESTS_MS) }
  }

  return {
    getReady() {
      const worker = resting === null ? start() : null
      if (worker !== null) rest(worker)
    },
    async ask(order, signal, progress) {
      signal.throwIfAborted()
      const worker = take()
      if (worker === null) return null
      const answer = await answerOf(worker, order, { signal, progress, pause })
      if (answer === null) worker.terminate()
      else rest(worker)
      signal.throwIfAborted()
      return answer
    },
  }
}

interface Asking extends Pick<WorkersOfPage, 'pause'> {
  readonly signal: AbortSignal
  readonly progress: (done: number) => void
}

/** Gives a worker its order. Null when it breaks or the signal comes first: such a worker is not asked again. */
function answerOf(worker: Worker, order: WorkOrder, asking: Asking): Promise<Delivery | null> {
  const over = new AbortController()
  const answered = new Promise<Delivery | null>((resolve) => {
    const nothing = (): void => resolve(null)
    const sliced = inSlices(order)
    const begin = sliced.slices.length === 0 ? 0 : HANDED_OVER
    const slices: Slice[] = []
    const listen = ({ data }: MessageEvent<FromWorker>): void => {
      if (data.kind === 'slice') slices.push(data.slice)
      else if (data.kind === 'progress') asking.progress(begin + (1 - begin) * data.done)
      else resolve(data.kind === 'failed' ? null : putTogether({ rest: data, slices }))
    }
    const { signal } = over
    worker.addEventListener('message', listen, { signal })
    worker.addEventListener('error', nothing, { signal })
    worker.addEventListener('messageerror', nothing, { signal })
    asking.signal.addEventListener('abort', nothing, { signal })
    // What cannot be handed over, a worker cannot make.
    send(worker, sliced, asking).catch(nothing)
  })
  return answered.finally(() => over.abort())
}

/** An order of few records goes at once; between the slices of a large one the page goes on. */
async function send(
  worker: Worker,
  { rest, slices }: Sliced<WorkOrder>,
  { signal, progress, pause }: Asking,
): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to name.
  const tell = (message: ToWorker): void => worker.postMessage(message)
  for (const [place, slice] of slices.entries()) {
    tell({ kind: 'slice', slice })
    // oxlint-disable-next-line no-await-in-loop -- One after the other is the point.
    await pause()
    if (signal.aborted) return
    progress((HANDED_OVER * (place + 1)) / slices.length)
  }
  tell({ kind: 'order', locale: getLocale(), order: rest })
}
