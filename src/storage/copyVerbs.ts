import type { Session } from '../model/session'
import { KeepingTrouble, toKeepingTrouble } from './keepingTrouble'
import type { Library } from './library'
import { sessionInFile } from './snapshotFile'
import type { Vault } from './vault/vault'

/** What a library does with the second store, wherever it keeps the sessions themselves. */
export type CopyVerbs = Pick<
  Library,
  'holdsCopies' | 'copy' | 'copies' | 'loadCopy' | 'lockCopy' | 'deleteCopy' | 'restCopies' | 'writeFile'
>

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toKeepingTrouble(error)
  }
}

async function loadCopy(vault: Vault, copy: string): Promise<Session> {
  let text: string
  try {
    text = await vault.readCopy(copy)
  } catch (error) {
    throw new KeepingTrouble('damaged', { cause: error })
  }
  return sessionInFile(text)
}

/** The copies in this second store. `now` gives epoch milliseconds. */
export function copyVerbs(vault: Vault, now: () => number): CopyVerbs {
  return {
    holdsCopies: () => vault.holdsCopies(),
    copy: (session) => told(() => vault.copy(session, now())),
    copies: (session) => told(() => vault.copies(session)),
    loadCopy: (copy) => told(() => loadCopy(vault, copy)),
    lockCopy: (copy, as) => told(() => vault.lockCopy(copy, as)),
    deleteCopy: (copy) => told(() => vault.deleteCopy(copy)),
    restCopies: (session) => vault.rest(session),
    writeFile: (session, place, names) => told(() => vault.writeFile(session, place, names, now())),
  }
}
