import { createDatabase, type Database } from './database'
import { dexieLibrary } from './dexieLibrary'
import type { Library } from './library'
import { purgeSession } from './purgeSession'
import type { Vault } from './vault/vault'

/** How long a removed session can still be brought back. */
export const KEPT_AFTER_REMOVAL_MS = 60 * 60 * 1000

/** Deletes for good what was removed long enough ago. */
async function purgeOld(db: Database, vault: Vault, removedBy: number): Promise<void> {
  const removed = await db.sessions.filter((row) => row.deletedAt !== null).toArray()
  for (const row of removed) await purgeSession({ db, vault }, row.id, removedBy)
}

/** Opens the sessions in the database of this name. Closes it again when nobody waits for it any more. */
export async function openRows(
  name: string,
  now: () => number,
  vault: Vault,
  unwanted: AbortSignal,
): Promise<Library> {
  const db = createDatabase(name)
  unwanted.addEventListener('abort', () => db.dexie.close())
  await db.ready()
  if (unwanted.aborted) db.dexie.close()
  // What stays behind costs room only, and the next opening tries again.
  else purgeOld(db, vault, now() - KEPT_AFTER_REMOVAL_MS).catch(() => undefined)
  return dexieLibrary(db, vault, now)
}
