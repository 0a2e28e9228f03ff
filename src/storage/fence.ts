import type { Database } from './database'
import { DOC_SCHEMA } from './docSchema'
import { KeepingTrouble } from './keepingTrouble'
import type { Taken } from './withdrawnText'

/**
 * Takes the writing of a session: raises the number that every write is held against. A window that slept through it
 * may believe that it writes, and is refused. Gives what is left to do for people who took a card back. Rejects with
 * `gone` and `newer-version`.
 */
export async function takeFence(
  db: Database,
  id: string,
): Promise<{ readonly fence: number; readonly owed: readonly Taken[] }> {
  await db.mayWrite()
  return db.dexie.transaction('rw', db.sessions, async () => {
    const row = await db.sessions.get(id)
    if (row === undefined || row.deletedAt !== null) throw new KeepingTrouble('gone')
    if (row.docSchema > DOC_SCHEMA) throw new KeepingTrouble('newer-version')
    const fence = (row.fence ?? 0) + 1
    await db.sessions.put({ ...row, fence })
    return { fence, owed: row.owed ?? [] }
  })
}

/** Whether nobody has taken the writing since it was taken with this number; null: it never was. */
export async function holdsFence(db: Database, id: string, fence: number | null): Promise<boolean> {
  await db.ready()
  const row = await db.sessions.get(id)
  return fence === null || row === undefined || (row.fence ?? 0) <= fence
}

/** The revision that is kept of a session; null: it is not there or removed. */
export async function readRevision(db: Database, id: string): Promise<number | null> {
  await db.ready()
  const row = await db.sessions.get(id)
  return row === undefined || row.deletedAt !== null ? null : row.revision
}
