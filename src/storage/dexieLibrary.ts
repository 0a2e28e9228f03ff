import { liveQuery, type Table } from 'dexie'
import type { Session } from '../model/session'
import { copyVerbs } from './copyVerbs'
import { type Database, type SessionRow } from './database'
import { DOC_SCHEMA } from './docSchema'
import { createEraser } from './eraser'
import type { FeedbackDesk } from './feedbackDesk'
import { holdsFence, readRevision, takeFence } from './fence'
import { inboxVerbs } from './inboxVerbs'
import { KeepingTrouble, kindOfTrouble, toKeepingTrouble } from './keepingTrouble'
import type { KeptChange, Library, Written } from './library'
import { purgeSession } from './purgeSession'
import { createKept, createRowWriter, writeKept, type Desk } from './rowWriter'
import { listSessions } from './sessionList'
import { readRows, readSession, type Kept } from './sessionRows'
import type { BackloggedWriter } from './sessionWriter'
import { whileNobodyShows } from './showing'
import { sessionInFile } from './snapshotFile'
import { addSnapshot, deleteSnapshotRow, listSnapshots, lockSnapshotRow, readSnapshot } from './snapshotRows'
import type { Vault } from './vault/vault'
import { watchWholeness } from './wholeness'

/** Does the work; rejects with a `KeepingTrouble` only. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toKeepingTrouble(error)
  }
}

/** Changes what is in a session's row but not of the session itself. `gone` when it is not there. */
async function updateRow(db: Database, id: string, change: Partial<SessionRow>): Promise<void> {
  await db.mayWrite()
  await db.dexie.transaction('rw', db.sessions, async () => {
    const row = await db.sessions.get(id)
    if (row === undefined) throw new KeepingTrouble('gone')
    if (row.docSchema > DOC_SCHEMA) throw new KeepingTrouble('newer-version')
    await db.sessions.put({ ...row, ...change })
  })
}

/** Puts what belongs to a session, unless it was deleted meanwhile. */
async function ifKept(
  db: Database,
  id: string,
  table: Table,
  put: () => PromiseLike<unknown>,
): Promise<void> {
  await db.dexie.transaction('rw', [db.sessions, table], async () => {
    const row = await db.sessions.get(id)
    if (row?.deletedAt === null) await put()
  })
}

async function need(db: Database, id: string): Promise<Kept> {
  const kept = await readSession(db, id)
  if (kept === null) throw new KeepingTrouble('gone')
  return kept
}

async function duplicate(desk: Desk, id: string, newId: string, title: string): Promise<void> {
  const { session } = await need(desk.db, id)
  await createKept(desk, { ...session, about: { ...session.about, id: newId, title } })
  const picture = await desk.db.pictures.get(id)
  if (picture !== undefined) await desk.db.pictures.put({ ...picture, session: newId })
}

/** What is left of a session, through the gate: what lost its ground is mended, as in a file that somebody gives. */
async function readRemains(db: Database, id: string): Promise<Session | null> {
  const found = await readRows(db, id)
  if (found === null) return null
  const { toSessionFile } = await import('../model/gate/toSessionFile')
  const file = toSessionFile(found.kept.session, new Date(found.row.changedAt).toISOString())
  return sessionInFile(JSON.stringify(file))
}

/** The sessions in a database, with a second store beside it. `now` gives epoch milliseconds. */
export function dexieLibrary(db: Database, vault: Vault, now: () => number): Library {
  /** How the sessions lie that were handed out, so that a writer knows where it starts. */
  const handedOut = new WeakMap<Session, Kept>()
  const writers = new Map<string, BackloggedWriter>()
  const listeners = new Set<(written: Written) => void>()
  const onWritten = (written: Written): void => {
    for (const listener of listeners) listener(written)
  }
  const keptListeners = new Set<(kept: KeptChange) => void>()
  const onKept = (kept: KeptChange): void => {
    for (const listener of keptListeners) listener(kept)
  }
  const desk: Desk = { db, vault, now, onWritten, onKept, fences: new Map(), wanted: new Set() }
  const wholeness = watchWholeness(db, vault)
  const eraser = createEraser(desk, writers, wholeness)

  async function feedback(): Promise<FeedbackDesk> {
    const { rowFeedback } = await import('./rowFeedback')
    return rowFeedback(db, eraser.vault, now)
  }

  async function finishTakingBack(id: string): Promise<void> {
    await (await feedback()).finishTakingBack(id)
  }

  return {
    keeps: 'device',
    list: () =>
      told(async () => {
        await db.ready()
        return listSessions(db)
      }),
    watch: (listener, onTrouble) => {
      const subscription = liveQuery(() => listSessions(db)).subscribe({
        next: listener,
        error: (error) => onTrouble?.(kindOfTrouble(error)),
      })
      return () => subscription.unsubscribe()
    },
    load: (id) =>
      told(async () => {
        const writer = writers.get(id)
        await writer?.flush()
        const backlog = writer?.backlog() ?? null
        if (backlog !== null) return backlog
        const kept = await wholeness.read(id)
        if (kept === null) return null
        handedOut.set(kept.session, kept)
        eraser.keepsAgain(id)
        void wholeness.checkLater(kept)
        return kept.session
      }),
    create: (session, signal) =>
      told(async () => {
        eraser.keepsAgain(session.about.id)
        handedOut.set(session, await createKept(desk, session, signal))
      }),
    rename: (id, title) =>
      told(async () => {
        const kept = await need(db, id)
        await writeKept(desk, kept, { ...kept.session, about: { ...kept.session.about, title } })
      }),
    duplicate: (id, newId, title) => told(() => duplicate(desk, id, newId, title)),
    remove: async (id) => {
      await told(() => updateRow(db, id, { deletedAt: now() }))
      return () => told(() => updateRow(db, id, { deletedAt: null }))
    },
    purge: (id) =>
      told(async () => {
        await purgeSession(desk, id, Number.POSITIVE_INFINITY)
        wholeness.forget(id)
      }),
    erase: (id) => told(() => eraser.erase(id)),
    promiseDeletion: (id, day) =>
      told(() =>
        whileNobodyShows(id, async () => {
          const kept = await need(db, id)
          const about = { ...kept.session.about, deleteAfter: day }
          await writeKept(desk, kept, { ...kept.session, about })
        }),
      ),
    writer: (session) => {
      const id = session.about.id
      const earlier = writers.get(id)
      if (earlier !== undefined && earlier.backlog() !== null) {
        earlier.reopen()
        return earlier
      }
      const writer = createRowWriter(desk, session, handedOut.get(session) ?? null)
      writers.set(id, writer)
      return writer
    },
    snapshots: (id) => told(() => listSnapshots(db, id)),
    takeSnapshot: (id, name) =>
      told(async () => {
        const { session } = await need(db, id)
        await addSnapshot(db, session, name, now())
      }),
    loadSnapshot: (snapshot) => told(() => readSnapshot(db, snapshot)),
    view: (id) =>
      told(async () => {
        await db.ready()
        return (await db.sessions.get(id))?.view ?? null
      }),
    saveView: (id, view) => told(() => updateRow(db, id, { view })),
    savePicture: (id, picture) =>
      told(async () => {
        await db.mayWrite()
        await ifKept(db, id, db.pictures, () => db.pictures.put({ session: id, picture }))
      }),
    onWrite: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onKept: (listener) => {
      keptListeners.add(listener)
      return () => keptListeners.delete(listener)
    },
    takeWriting: (id) =>
      told(async () => {
        const { fence, owed } = await takeFence(db, id)
        desk.fences.set(id, fence)
        // Cut off in the middle, and nobody else knows of it: in their own time, and else at the next start.
        if (owed.length > 0) finishTakingBack(id).catch(() => undefined)
      }),
    holdsWriting: (id) => told(() => holdsFence(db, id, desk.fences.get(id) ?? null)),
    abandon: (id) => {
      const writer = writers.get(id)
      writers.delete(id)
      return writer?.abandon() ?? null
    },
    whole: (id) =>
      told(async () => {
        const kept = await wholeness.read(id)
        return kept === null ? null : { session: kept.session, revision: kept.revision }
      }),
    revision: (id) => told(() => readRevision(db, id)),
    ...inboxVerbs(db),
    feedback,
    noteHandedOut: async (session, name) => {
      const note = async () => {
        await db.mayWrite()
        await db.handedOut.add({ session, name, at: now() })
      }
      await note().catch(() => undefined)
    },
    onLoss: wholeness.onLoss,
    losses: () => told(wholeness.losses),
    remains: (id) => told(() => readRemains(db, id)),
    acceptLoss: (id) => told(() => wholeness.accept(id)),
    keepAgain: (id) => {
      desk.wanted.add(id)
      eraser.keepsAgain(id)
      void writers.get(id)?.flush()
    },
    onStanding: (listener) => {
      listener('fine')
      return db.onTakenOver(() => listener('newer-version'))
    },
    lockSnapshot: (snapshot, as) => told(() => lockSnapshotRow(db, snapshot, as)),
    deleteSnapshot: (snapshot) => told(() => deleteSnapshotRow(db, snapshot)),
    ...copyVerbs(eraser.vault, now),
    fileOf: (id) =>
      told(async () => {
        await db.ready()
        return (await db.files.get(id))?.place ?? null
      }),
    keepFile: (id, place) =>
      told(async () => {
        await db.mayWrite()
        if (place === null) await db.files.delete(id)
        else await ifKept(db, id, db.files, () => db.files.put({ session: id, place }))
      }),
  }
}
