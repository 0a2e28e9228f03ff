import type { Database } from './database'
import { purgeRows } from './eraseRows'
import type { Vault } from './vault/vault'

interface Stores {
  readonly db: Database
  readonly vault: Vault
}

/** Deletes a session for good from both stores, if it was removed no later than `removedBy`. */
export async function purgeSession({ db, vault }: Stores, id: string, removedBy: number): Promise<void> {
  await db.ready()
  const row = await db.sessions.get(id)
  if (row === undefined || row.deletedAt === null || row.deletedAt > removedBy) return
  // First: rows that outlive their mark are deleted next time, a mark without rows would look like a loss.
  await vault.forget(id)
  await purgeRows(db, id, removedBy)
}
