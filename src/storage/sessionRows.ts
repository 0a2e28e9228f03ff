import type { Sum } from '../model/hash'
import { TABLE_NAMES, type Session, type TableName } from '../model/session'
import { countOf } from './countOf'
import { type Database, type RecordRow, type SessionRow } from './database'
import { DOC_SCHEMA } from './docSchema'
import { hashText } from './hashText'
import { inTurns } from '../workers/turns'
import { KeepingTrouble } from './keepingTrouble'
import { seqsInOrder, type Seqs } from './seqs'
import { slowSum } from './slowSum'
import { sizeOf } from './summary'

/** A session as it lies in its rows: what the next write starts from. */
export interface Kept {
  readonly session: Session
  readonly revision: number
  readonly sum: Sum
  /** By table. They also remember removed records, so that an undone deletion gets its old place back. */
  readonly seqs: ReadonlyMap<TableName, Seqs>
}

type Identified = { readonly id: string }

const NO_SEQS: Seqs = new Map()

/**
 * So many rows at most are given to the database at once: it copies each before anything else may happen, 10,000 steps
 * in 0.8 s (two busy cores), which the eye sees.
 */
const ROWS_AT_ONCE = 250

/** A table's records, whichever table it is. */
export function recordsOf(session: Session, table: TableName): readonly Identified[] {
  return session[table]
}

/** The rows of records that lie in one table of a session. */
export function rowsOf(session: Session, records: readonly Identified[], seqs: Seqs): RecordRow[] {
  return records.map((record) => {
    const seq = seqs.get(record.id)
    if (seq === undefined) throw new Error(`no place is known for the record ${record.id}`)
    return { session: session.about.id, id: record.id, seq, record }
  })
}

/** The rows of one table that belong to a session. */
export function ownRows(db: Database, table: TableName, id: string) {
  return db.records(table).where('[session+id]').between([id, ''], [id, []], true, true)
}

/** What waits for a session in the inbox. */
export function ownInbox(db: Database, id: string) {
  return db.inbox.where('[session+id]').between([id, ''], [id, []], true, true)
}

function ownTables(db: Database) {
  return [db.sessions, ...TABLE_NAMES.map((table) => db.records(table))]
}

/** What lies under a session's id, whether or not it is whole. */
export interface Found {
  readonly row: SessionRow
  readonly kept: Kept
}

/**
 * Reads all that lies under a session's id, in one transaction with one question a table. Null when its row is not
 * there or says that it is removed.
 */
export async function readRows(db: Database, id: string): Promise<Found | null> {
  await db.ready()
  const read = await db.dexie.transaction('r', ownTables(db), async () => {
    const row = await db.sessions.get(id)
    if (row === undefined || row.deletedAt !== null) return null
    const tables = await Promise.all(
      TABLE_NAMES.map(async (table) => ({ table, rows: await ownRows(db, table, id).toArray() })),
    )
    return { row, tables }
  })
  if (read === null) return null
  const { row } = read
  const tables = read.tables.map(({ table, rows }) => ({
    table,
    rows: rows.toSorted((a, b) => a.seq - b.seq),
  }))
  const records = Object.fromEntries(
    tables.map(({ table, rows }) => [table, rows.map((each) => each.record)]),
  )
  const kept: Kept = {
    session: { ...(records as unknown as Session), about: row.about, unknown: row.unknown },
    revision: row.revision,
    sum: { count: row.count, hash: BigInt(`0x${row.hash}`) },
    seqs: new Map(tables.map(({ table, rows }) => [table, new Map(rows.map((each) => [each.id, each.seq]))])),
  }
  return { row, kept }
}

/**
 * Reads a session whole. Null when it is not there or removed. Rejects with `newer-version` when newer code has
 * written it, and with `part-lost` when rows are missing; whether the rows that are there are the right ones
 * takes longer to tell, and is looked at once the session is shown.
 */
export async function readSession(db: Database, id: string): Promise<Kept | null> {
  const found = await readRows(db, id)
  if (found === null) return null
  const { row, kept } = found
  if (row.docSchema > DOC_SCHEMA) throw new KeepingTrouble('newer-version')
  if (row.count !== countOf(kept.session)) throw new KeepingTrouble('part-lost')
  return kept
}

/** The row of a session as it is after a write; what is not of the session (the view) stays. */
export function sessionRow(kept: Kept, changedAt: number, before?: SessionRow): SessionRow {
  return {
    deletedAt: null,
    view: null,
    ...before,
    id: kept.session.about.id,
    about: kept.session.about,
    unknown: kept.session.unknown,
    ...sizeOf(kept.session),
    revision: kept.revision,
    count: kept.sum.count,
    hash: hashText(kept.sum),
    docSchema: DOC_SCHEMA,
    changedAt,
  }
}

async function keptWhole(session: Session, revision: number): Promise<Kept> {
  const seqs = new Map(
    TABLE_NAMES.map((table) => {
      const ids = recordsOf(session, table).map((record) => record.id)
      return [table, seqsInOrder(ids, NO_SEQS)]
    }),
  )
  return { session, revision, sum: await inTurns(slowSum(session)), seqs }
}

async function putRows(db: Database, { session, seqs }: Kept, signal?: AbortSignal): Promise<void> {
  for (const table of TABLE_NAMES) {
    // A damaged database may hold rows whose session's row is lost.
    await ownRows(db, table, session.about.id).delete()
    const rows = rowsOf(session, recordsOf(session, table), seqs.get(table) ?? NO_SEQS)
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      signal?.throwIfAborted()
      await db.records(table).bulkPut(rows.slice(at, at + ROWS_AT_ONCE))
    }
  }
}

/**
 * Keeps a session whole, in one transaction. Rejects with `exists` when its id is taken, and when the signal comes
 * first: then nothing of it is kept.
 */
export async function createRows(
  db: Database,
  session: Session,
  changedAt: number,
  signal?: AbortSignal,
): Promise<Kept> {
  const kept = await keptWhole(session, 1)
  await db.mayWrite()
  await db.dexie.transaction('rw', ownTables(db), async () => {
    await db.sessions.add(sessionRow(kept, changedAt))
    await putRows(db, kept, signal)
    signal?.throwIfAborted()
  })
  return kept
}

/**
 * Keeps a session whole in place of what is left of it, in one transaction. Rejects with `other-window` when what
 * is there is further on, `taken-over` when another window took the writing since `fence`, and with `newer-version`
 * when newer code has written it.
 */
export async function restoreRows(
  db: Database,
  session: Session,
  revision: number,
  changedAt: number,
  fence: number | null = null,
): Promise<Kept> {
  const kept = await keptWhole(session, revision)
  await db.mayWrite()
  await db.dexie.transaction('rw', ownTables(db), async () => {
    const row = await db.sessions.get(session.about.id)
    if (row !== undefined && row.docSchema > DOC_SCHEMA) throw new KeepingTrouble('newer-version')
    if (fence !== null && (row?.fence ?? 0) > fence) throw new KeepingTrouble('taken-over')
    if (row !== undefined && row.revision >= revision) throw new KeepingTrouble('other-window')
    await db.sessions.put({ ...sessionRow(kept, changedAt, row), ...(fence !== null && { fence }) })
    await putRows(db, kept)
  })
  return kept
}
