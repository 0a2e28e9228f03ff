import { doWork } from '../exchange/doWork'
import { loadFonts } from '../exchange/loadFonts'
import { CHECKED } from '../exchange/readThroughGate'
import { inSlices, putTogether, type Slice } from '../exchange/slices'
import type { Delivery, FromWorker, ToWorker } from '../exchange/workOrder'
import { speak } from '../words/speak'

const answer = (message: FromWorker): void => postMessage(message)
const progress = (done: number): void => answer({ kind: 'progress', done })

/** What is large goes in slices: the page reads each between two frames. */
function deliver(delivery: Delivery): void {
  const { rest, slices: made } = inSlices(delivery)
  for (const [handed, slice] of made.entries()) {
    answer({ kind: 'slice', slice })
    progress(CHECKED + ((1 - CHECKED) * (handed + 1)) / made.length)
  }
  answer(rest)
}

// Most of what is asked of it is pictures. Who paints asks again, and then hears what went wrong.
loadFonts().catch(() => undefined)

let slices: Slice[] = []

/** One order at a time; it is stopped by ending the worker. */
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'slice') {
    slices.push(data.slice)
    return
  }
  speak(data.locale)
  const order = putTogether({ rest: data.order, slices })
  slices = []
  doWork(order, new AbortController().signal, progress).then(deliver, (trouble: unknown) =>
    answer({ kind: 'failed', trouble: String(trouble) }),
  )
})
