// oxlint-disable-next-line import/default -- Vite gives it one.
import workerAddress from '../../workers/copies.worker?worker&url'
import { startWorker } from '../../workers/startWorker'
import { localMarks } from './localMarks'
import type { Vault } from './vault'
import { workerVault, type VaultWorker } from './workerVault'

function start(): VaultWorker | null {
  try {
    return startWorker(workerAddress)
  } catch {
    // Workers are refused here: the program says that no copies are kept.
    return null
  }
}

/** The second store of this browser. */
export function openVault(): Vault {
  return workerVault(start, localMarks())
}
