import { TABLE_NAMES } from '../model/session'
import type { Database } from './database'
import { DOC_SCHEMA } from './docSchema'
import { KeepingTrouble } from './keepingTrouble'
import { ownInbox, ownRows } from './sessionRows'
import { ownSnapshots } from './snapshotRows'

/** So long ago that the next opening deletes it, should this be cut off. */
const LONG_AGO = 0

/** Hides a session for the time that deleting it takes. Rejects with `newer-version` when newer code has written it. */
export async function hideRows(db: Database, id: string): Promise<void> {
  await db.mayWrite()
  await db.dexie.transaction('rw', db.sessions, async () => {
    const row = await db.sessions.get(id)
    if (row === undefined) return
    if (row.docSchema > DOC_SCHEMA) throw new KeepingTrouble('newer-version')
    await db.sessions.put({ ...row, deletedAt: LONG_AGO })
  })
}

async function deleteAllBut(db: Database, id: string): Promise<void> {
  for (const table of TABLE_NAMES) await ownRows(db, table, id).delete()
  await ownSnapshots(db, id).delete()
  await ownInbox(db, id).delete()
  await db.files.delete(id)
  await db.tablets.delete(id)
  await db.handedOut.where('session').equals(id).delete()
  await db.pictures.delete(id)
}

/** Deletes every row of a session, if it was removed no later than `removedBy`. */
export async function purgeRows(db: Database, id: string, removedBy: number): Promise<void> {
  await db.mayWrite()
  await db.dexie.transaction('rw', db.dexie.tables, async () => {
    const row = await db.sessions.get(id)
    if (row === undefined || row.deletedAt === null || row.deletedAt > removedBy) return
    await deleteAllBut(db, id)
    await db.sessions.delete(id)
  })
}

/** Deletes every row of a session, in one transaction. */
export async function deleteRows(db: Database, id: string): Promise<void> {
  await db.mayWrite()
  await db.dexie.transaction('rw', db.dexie.tables, async () => {
    await deleteAllBut(db, id)
    await db.sessions.delete(id)
  })
}

/** Deletes every row of a session but its own, of which the id and the day of its deletion are left. */
export async function emptyRows(db: Database, id: string): Promise<void> {
  await db.mayWrite()
  await db.dexie.transaction('rw', db.dexie.tables, async () => {
    await deleteAllBut(db, id)
    const row = await db.sessions.get(id)
    if (row === undefined) return
    const { about, ...counts } = row
    const silent = Object.fromEntries(Object.keys(about).map((field) => [field, null]))
    await db.sessions.put({
      ...counts,
      about: { ...(silent as unknown as typeof about), id },
      unknown: {},
      view: null,
      handBack: '',
      owed: [],
      count: 0,
      lanes: 0,
      steps: 0,
    })
  })
}
