import { liveQuery } from 'dexie'
import type { Session } from '../model/session'
import { DOC_SCHEMA, type Database, type SessionRow } from './database'
import { inIdle } from './idle'
import { KeepingTrouble, kindOfTrouble, toKeepingTrouble } from './keepingTrouble'
import type { Library, Loss, Written } from './library'
import { createKept, createRowWriter, writeKept, type Desk } from './rowWriter'
import { listSessions } from './sessionList'
import { purgeRows, readSession, type Kept } from './sessionRows'
import type { BackloggedWriter } from './sessionWriter'
import { slowSum } from './slowSum'
import { addSnapshot, listSnapshots, readSnapshot } from './snapshotRows'

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

/** The sessions in a database. `now` gives epoch milliseconds. */
export function dexieLibrary(db: Database, now: () => number): Library {
  /** How the sessions lie that were handed out, so that a writer knows where it starts. */
  const handedOut = new WeakMap<Session, Kept>()
  const writers = new Map<string, BackloggedWriter>()
  const listeners = new Set<(written: Written) => void>()
  const onWritten = (written: Written): void => {
    for (const listener of listeners) listener(written)
  }
  const desk: Desk = { db, now, onWritten }
  const lossListeners = new Set<(loss: Loss) => void>()

  /** Hashing every row of a large wall takes as long as reading it: that waits until it is shown. */
  const checkLater = async ({ session, sum }: Kept): Promise<void> => {
    const { hash } = await inIdle(slowSum(session))
    if (hash === sum.hash) return
    for (const listener of lossListeners) listener({ session: session.about.id, why: 'damaged' })
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
        const kept = await readSession(db, id)
        if (kept === null) return null
        handedOut.set(kept.session, kept)
        void checkLater(kept)
        return kept.session
      }),
    create: (session) =>
      told(async () => {
        handedOut.set(session, await createKept(desk, session))
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
    purge: (id) => told(() => purgeRows(db, id, Number.POSITIVE_INFINITY)),
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
        await db.pictures.put({ session: id, picture })
      }),
    onWrite: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onLoss: (listener) => {
      lossListeners.add(listener)
      return () => lossListeners.delete(listener)
    },
  }
}
