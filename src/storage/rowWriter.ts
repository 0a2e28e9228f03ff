import { TABLE_NAMES, type Session } from '../model/session'
import type { Database } from './database'
import { hashText } from './hashText'
import { KeepingTrouble, kindOfTrouble } from './keepingTrouble'
import type { KeptChange, Written } from './library'
import { createRows, readSession, restoreRows, type Kept } from './sessionRows'
import { createSessionWriter, type BackloggedWriter } from './sessionWriter'
import type { Vault } from './vault/vault'
import { planWrite, writePlanned } from './writePlan'

/** A write that has not been answered by then is given up and tried again on a new connection. */
export const WRITE_TIMEOUT_MS = 20_000

/** What keeping needs everywhere: the database, the second store, the clock, and who wants to know what was written. */
export interface Desk {
  readonly db: Database
  readonly vault: Vault
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly onWritten: (written: Written) => void
  /** After every transaction that took a session further: by which change, from which revision to which. */
  readonly onKept: (kept: KeptChange) => void
  /** What this window took the writing with, by session. */
  readonly fences: Map<string, number>
  /** Sessions that a person wants kept again after the browser's store was cleared. */
  readonly wanted: Set<string>
}

/** The work, or `no-answer` when the database keeps silent. */
async function answered<T>(db: Database, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      db.dexie.close()
      reject(new KeepingTrouble('no-answer'))
    }, WRITE_TIMEOUT_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Tells the second store how far a session has come. */
export function noteKept({ vault }: Desk, { session, revision, sum }: Kept): void {
  vault.note(session.about.id, { revision, count: sum.count, hash: hashText(sum) })
}

function told(desk: Desk, kept: Kept): Kept {
  desk.onKept({ session: kept.session.about.id, from: null, to: kept.revision, changes: [] })
  const put = TABLE_NAMES.reduce((sum, table) => sum + kept.session[table].length, 0)
  desk.onWritten({ session: kept.session.about.id, put, deleted: 0 })
  noteKept(desk, kept)
  return kept
}

/** Keeps a new session whole, unless the signal comes first. */
export async function createKept(desk: Desk, session: Session, signal?: AbortSignal): Promise<Kept> {
  return told(desk, await createRows(desk.db, session, desk.now(), signal))
}

/** Keeps a session whole again, whatever is left of it, a revision further than `before`. */
async function restoreKept(desk: Desk, session: Session, before: number): Promise<Kept> {
  const fence = desk.fences.get(session.about.id) ?? null
  return told(desk, await restoreRows(desk.db, session, before + 1, desk.now(), fence))
}

/** Writes what a session differs from what is kept. */
export async function writeKept(
  desk: Desk,
  from: Kept,
  session: Session,
  fence: number | null = null,
): Promise<Kept> {
  const plan = planWrite(from, session)
  desk.onWritten(await writePlanned(desk.db, plan, desk.now(), fence))
  desk.onKept({ session: session.about.id, from: from.revision, to: plan.to.revision, changes: plan.changes })
  noteKept(desk, plan.to)
  return plan.to
}

/** The writer of a session in the database. `kept` is how it lies there; null: to be read at the first write. */
export function createRowWriter(desk: Desk, first: Session, kept: Kept | null): BackloggedWriter {
  const { id } = first.about
  let last = kept
  /** A write that failed may have been kept all the same: the connection can die after the commit. */
  let unsure: Kept | null = null

  /** What was written is not there any more: what the room sees is the only copy. */
  const restore = async (session: Session): Promise<Kept> => {
    // Both stores are empty: that was no fault but a person, who is asked.
    if (desk.vault.mark(id) === null && !desk.wanted.has(id)) throw new KeepingTrouble('cleared')
    return restoreKept(desk, session, last?.revision ?? 0)
  }

  const write = async (session: Session): Promise<Kept> => {
    last ??= await readSession(desk.db, id)
    const fence = desk.fences.get(id) ?? null
    try {
      return last === null ? await createKept(desk, session) : await writeKept(desk, last, session, fence)
    } catch (error) {
      const kind = kindOfTrouble(error)
      if (kind === 'other-window' && unsure !== null) return writeKept(desk, unsure, session, fence)
      // The writing is this window's: what came between, such as a new name from the start screen, gives way.
      const between = kind === 'other-window' && fence !== null ? await readSession(desk.db, id) : null
      if (between !== null) return writeKept(desk, between, session, fence)
      if (kind === 'gone' || kind === 'part-lost') return restore(session)
      throw error
    }
  }

  const attempt = async (session: Session): Promise<void> => {
    try {
      last = await answered(desk.db, write(session))
      unsure = null
    } catch (error) {
      const kind = kindOfTrouble(error)
      if (last !== null && (kind === 'failed' || kind === 'no-answer')) unsure = planWrite(last, session).to
      throw error
    }
  }
  const writer = createSessionWriter(first, attempt, desk.now)

  /** Whether less lies in the database than this window has written. What cannot be read shows at the next write. */
  const isLost = async (written: Kept): Promise<boolean> => {
    try {
      await desk.db.ready()
      const row = await desk.db.sessions.get(id)
      return row === undefined || row.revision < written.revision
    } catch {
      return false
    }
  }

  return {
    ...writer,
    check: async () => {
      const written = last
      if (written !== null && (await isLost(written)) && written === last) writer.again()
    },
  }
}
