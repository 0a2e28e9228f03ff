import type { Session } from '../model/session'
import { tooMany } from './autoSnapshot'
import type { Database } from './database'
import { KeepingTrouble } from './keepingTrouble'
import type { SnapshotSummary } from './library'
import { sessionInFile, snapshotOf, summaryOfSnapshot } from './snapshotFile'

/** A session's snapshots in the order in which they were taken. */
export function ownSnapshots(db: Database, id: string) {
  return db.snapshots.where('[session+number]').between([id, 0], [id, []], true, true)
}

/** A session's snapshots, the last taken first. */
export async function listSnapshots(db: Database, id: string): Promise<readonly SnapshotSummary[]> {
  await db.ready()
  const rows = await ownSnapshots(db, id).toArray()
  return rows.toReversed().map(summaryOfSnapshot)
}

/** Adds a snapshot of this session and lets the oldest of too many go. `gone` when it is not kept any more. */
export async function addSnapshot(
  db: Database,
  session: Session,
  name: string | null,
  takenAt: number,
): Promise<void> {
  const snapshot = snapshotOf(session, name, takenAt)
  const id = session.about.id
  await db.mayWrite()
  await db.dexie.transaction('rw', [db.sessions, db.snapshots], async () => {
    if ((await db.sessions.get(id)) === undefined) throw new KeepingTrouble('gone')
    const earlier = await ownSnapshots(db, id).toArray()
    const number = (earlier.at(-1)?.number ?? 0) + 1
    await db.snapshots.add({ ...snapshot, number })
    await db.snapshots.bulkDelete(tooMany([...earlier, { ...snapshot, number }]).map((each) => each.id))
  })
}

/** The session that a snapshot holds, or null when there is no such snapshot. */
export async function readSnapshot(db: Database, snapshot: string): Promise<Session | null> {
  await db.ready()
  const row = await db.snapshots.get(snapshot)
  return row === undefined ? null : sessionInFile(row.text)
}

/** Locks a snapshot, so that it is never let go to make room, or unlocks it. */
export async function lockSnapshotRow(db: Database, id: string, as: 'locked' | 'unlocked'): Promise<void> {
  await db.mayWrite()
  await db.snapshots.update(id, { locked: as === 'locked' })
}

/** Deletes a snapshot for good. */
export async function deleteSnapshotRow(db: Database, id: string): Promise<void> {
  await db.mayWrite()
  await db.snapshots.delete(id)
}
