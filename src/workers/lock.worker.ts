import { doLock } from '../exchange/doLock'
import type { FromLockWorker, ToLockWorker } from '../exchange/lockMessages'

/** One order a worker: it is stopped by ending the worker. */
addEventListener('message', ({ data }: MessageEvent<ToLockWorker>) => {
  void doLock(data, (message: FromLockWorker) => postMessage(message))
})
