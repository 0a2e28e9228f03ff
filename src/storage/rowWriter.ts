import { TABLE_NAMES, type Session } from '../model/session'
import type { Database } from './database'
import { kindOfTrouble } from './keepingTrouble'
import type { Written } from './library'
import { createRows, readSession, type Kept } from './sessionRows'
import { createSessionWriter, type BackloggedWriter } from './sessionWriter'
import { planWrite, writePlanned } from './writePlan'

/** What keeping needs everywhere: the database, the clock, and who wants to know what was written. */
export interface Desk {
  readonly db: Database
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly onWritten: (written: Written) => void
}

/** Keeps a new session whole. */
export async function createKept(desk: Desk, session: Session): Promise<Kept> {
  const kept = await createRows(desk.db, session, desk.now())
  const put = TABLE_NAMES.reduce((sum, table) => sum + session[table].length, 0)
  desk.onWritten({ session: session.about.id, put, deleted: 0 })
  return kept
}

/** Writes what a session differs from what is kept. */
export async function writeKept(desk: Desk, from: Kept, session: Session): Promise<Kept> {
  const plan = planWrite(from, session)
  desk.onWritten(await writePlanned(desk.db, plan, desk.now()))
  return plan.to
}

/** The writer of a session in the database. `kept` is how it lies there; null: to be read at the first write. */
export function createRowWriter(desk: Desk, first: Session, kept: Kept | null): BackloggedWriter {
  let last = kept
  /** A write that failed may have been kept all the same: the connection can die after the commit. */
  let unsure: Kept | null = null

  const write = async (session: Session): Promise<void> => {
    last ??= await readSession(desk.db, first.about.id)
    try {
      last = last === null ? await createKept(desk, session) : await writeKept(desk, last, session)
    } catch (error) {
      const kind = kindOfTrouble(error)
      if (kind === 'other-window' && unsure !== null) last = await writeKept(desk, unsure, session)
      // Somebody cleared the browser's storage under us: what the room sees is the only copy.
      else if (kind === 'gone') last = await createKept(desk, session)
      else {
        if (last !== null && kind === 'failed') unsure = planWrite(last, session).to
        throw error
      }
    }
    unsure = null
  }
  return createSessionWriter(first, write, desk.now)
}
