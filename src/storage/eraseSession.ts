import type { Database } from './database'
import type { Erased } from './library'
import { deleteRows, emptyRows, hideRows } from './eraseRows'
import type { Vault } from './vault/vault'

interface Stores {
  readonly db: Database
  readonly vault: Vault
}

/**
 * Deletes all that both stores hold of a session, whatever is left of it. Cut off in the middle, the next opening
 * goes on. Where the place of the copies does not answer, a row without words stays until it does.
 */
export async function eraseSession({ db, vault }: Stores, id: string): Promise<Erased> {
  await hideRows(db, id)
  const isForgotten = await forgets(vault, id)
  if (isForgotten) await deleteRows(db, id)
  else await emptyRows(db, id)
  return isForgotten ? 'all' : 'copies-left'
}

/** Whether this browser has a place for copies at all. */
function isPlaceForCopies(): boolean {
  const { navigator } = globalThis as { navigator?: { storage?: Partial<StorageManager> } }
  return navigator?.storage?.getDirectory !== undefined
}

async function forgets(vault: Vault, id: string): Promise<boolean> {
  try {
    // Asked first: a store that does not answer forgets without a word.
    const answers = await vault.holdsCopies()
    await vault.forget(id)
    return answers || !isPlaceForCopies()
  } catch {
    return false
  }
}
