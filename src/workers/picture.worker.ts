import { paintOrder } from '../exchange/paintOrder'
import type { FromPictureWorker, ToPictureWorker } from '../exchange/pictureMessages'
import { speak } from '../words/speak'

const answer = (message: FromPictureWorker): void => postMessage(message)

/** One order a worker: it is stopped by ending the worker. */
addEventListener('message', ({ data }: MessageEvent<ToPictureWorker>) => {
  speak(data.locale)
  const progress = (done: number): void => answer({ kind: 'progress', done })
  paintOrder(data.order, new AbortController().signal, progress).then(answer, (trouble: unknown) =>
    answer({ kind: 'failed', trouble: String(trouble) }),
  )
})
