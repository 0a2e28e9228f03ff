import type { Database } from './database'
import type { SessionSummary } from './library'
import { byLastChange } from './summary'

/** All sessions that are not removed, the last changed first, each with its picture. */
export async function listSessions(db: Database): Promise<readonly SessionSummary[]> {
  const [rows, pictures, inbox] = await db.dexie.transaction('r', [db.sessions, db.pictures, db.inbox], () =>
    Promise.all([db.sessions.toArray(), db.pictures.toArray(), db.inbox.toCollection().primaryKeys()]),
  )
  const waiting = new Map<string, number>()
  for (const [session] of inbox) waiting.set(session, (waiting.get(session) ?? 0) + 1)
  const pictureOf = new Map(pictures.map(({ session, picture }) => [session, picture]))
  return rows
    .filter((row) => row.deletedAt === null)
    .toSorted(byLastChange)
    .map(({ id, about, lanes, steps, changedAt }) => ({
      id,
      title: about.title,
      place: about.place,
      date: about.date,
      deleteBy: about.deleteAfter,
      lanes,
      steps,
      changedAt,
      picture: pictureOf.get(id) ?? null,
      waiting: waiting.get(id) ?? 0,
    }))
}
