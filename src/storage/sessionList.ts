import type { Database } from './database'
import type { SessionSummary } from './library'
import { byLastChange } from './summary'

/** All sessions that are not removed, the last changed first, each with its picture. */
export async function listSessions(db: Database): Promise<readonly SessionSummary[]> {
  const [rows, pictures] = await db.dexie.transaction('r', [db.sessions, db.pictures], () =>
    Promise.all([db.sessions.toArray(), db.pictures.toArray()]),
  )
  const pictureOf = new Map(pictures.map(({ session, picture }) => [session, picture]))
  return rows
    .filter((row) => row.deletedAt === null)
    .toSorted(byLastChange)
    .map(({ id, about, lanes, steps, changedAt }) => ({
      id,
      title: about.title,
      place: about.place,
      date: about.date,
      lanes,
      steps,
      changedAt,
      picture: pictureOf.get(id) ?? null,
    }))
}
