// oxlint-disable-next-line import/default -- Vite gives it one.
import workerAddress from '../workers/files.worker?worker&url'
import { startWorker } from '../workers/startWorker'
import { aside } from '../workers/turns'
import { besideThePage, type BesideThePage } from './besideThePage'

/** The workers of this page that make files. */
export const ownWorkers: BesideThePage = besideThePage({
  startWorker: () => startWorker(workerAddress),
  pause: aside,
})
