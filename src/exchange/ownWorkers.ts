// oxlint-disable-next-line import/default -- Vite gives it one.
import workerAddress from '../workers/files.worker?worker&url'
import { startWorker } from '../workers/startWorker'
import { besideThePage, type BesideThePage } from './besideThePage'

/** After what else is waiting. No timer: those of a page in the background come once a second. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })

/** The workers of this page that make files. */
export const ownWorkers: BesideThePage = besideThePage({
  startWorker: () => startWorker(workerAddress),
  pause,
})
