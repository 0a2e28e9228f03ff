import { createDatabase, type Database } from './database'
import { dexieLibrary } from './dexieLibrary'
import { KeepingTrouble, kindOfTrouble, type KeepingTroubleKind } from './keepingTrouble'
import type { Library } from './library'
import { purgeRows } from './sessionRows'

/** A browser's database may never answer; a room does not wait longer than this. */
export const OPEN_TIMEOUT_MS = 5000

/** How long a removed session can still be brought back. */
export const KEPT_AFTER_REMOVAL_MS = 60 * 60 * 1000

const DATABASE_NAME = 'throughline'

/** Whether sessions can be kept on this device, and if not, why. */
export type OpenedLibrary =
  | { readonly kind: 'open'; readonly library: Library }
  | { readonly kind: 'unavailable'; readonly why: KeepingTroubleKind }

function afterTimeout(): { readonly late: Promise<never>; readonly cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new KeepingTrouble('no-answer')), OPEN_TIMEOUT_MS)
  })
  return { late, cancel: () => clearTimeout(timer) }
}

/** Deletes for good what was removed long enough ago. */
async function purgeOld(db: Database, removedBy: number): Promise<void> {
  const removed = await db.sessions.filter((row) => row.deletedAt !== null).toArray()
  for (const row of removed) await purgeRows(db, row.id, removedBy)
}

/**
 * Opens the sessions kept on this device. Always settles, within five seconds, and never rejects: without a
 * database the program still runs, on a `memoryLibrary`, and says that it does not keep.
 */
export async function openLibrary(
  name: string = DATABASE_NAME,
  now: () => number = Date.now,
): Promise<OpenedLibrary> {
  const timeout = afterTimeout()
  let db: Database | null = null
  try {
    db = createDatabase(name)
    await Promise.race([db.ready(), timeout.late])
    // What stays behind costs room only, and the next opening tries again.
    purgeOld(db, now() - KEPT_AFTER_REMOVAL_MS).catch(() => undefined)
    return { kind: 'open', library: dexieLibrary(db, now) }
  } catch (error) {
    // One that opens after all must not hold up other windows.
    db?.dexie.close()
    const kind = kindOfTrouble(error)
    return { kind: 'unavailable', why: kind === 'failed' ? 'no-database' : kind }
  } finally {
    timeout.cancel()
  }
}
