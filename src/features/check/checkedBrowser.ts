import { canPickFiles } from '../../exchange/pickFile'
import { VERSION } from '../../model/gate/format'
import type { OfflineProgram, Readiness } from '../../offline/offlineProgram'
import { DOC_SCHEMA } from '../../storage/docSchema'
import { lastFile } from '../../storage/deviceNotes'
import type { Library } from '../../storage/library'
import { forgetsAfterSevenDays, keepingBrowser } from '../../storage/persistence'
import { probeWrite } from '../../storage/probeWrite'
import { settingsPlace } from '../../store/deviceSettings'
import type { CheckedBrowser } from './facts'
import { memorySigns } from './memorySigns'
import { programVersion } from './programVersion'

/** What is known of the program's own files, once they were compared. */
async function readinessOf(offline: OfflineProgram | null): Promise<Readiness | null> {
  if (offline === null) return null
  await offline.check()
  return new Promise((resolve) => {
    const look = (): void => {
      const { readiness } = offline.state()
      if (readiness.kind === 'checking') return
      stop()
      resolve(readiness)
    }
    const stop = offline.subscribe(look)
    look()
  })
}

/** This browser, to be asked. */
export function checkedBrowser(library: Library, offline: OfflineProgram | null): CheckedBrowser {
  const { navigator } = globalThis
  const { storage, locks } = navigator as { storage?: Partial<StorageManager>; locks?: LockManager }
  return {
    now: Date.now,
    probe: () => probeWrite(),
    signs: () => memorySigns(library),
    canPromise: storage?.persist !== undefined,
    forgetsAfterSevenDays: async () => forgetsAfterSevenDays(await keepingBrowser()),
    estimate: async () => (await storage?.estimate?.()) ?? {},
    sessions: () => library.list(),
    holdsCopies: () => library.holdsCopies(),
    copies: () => library.copies(),
    lastFile: () => lastFile(settingsPlace()),
    offline: () => readinessOf(offline),
    hasLocks: locks !== undefined,
    canPickFiles: canPickFiles(),
    version: programVersion,
    fileVersion: VERSION,
    rowVersion: DOC_SCHEMA,
    browser: navigator.userAgent,
  }
}
