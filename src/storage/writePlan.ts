import { difference, type Change, type Difference } from '../model/difference'
import { hashAfter } from '../model/hash'
import { TABLE_NAMES, type Session, type TableName } from '../model/session'
import { type Database, type RecordRow } from './database'
import { DOC_SCHEMA } from './docSchema'
import { hashText } from './hashText'
import { KeepingTrouble } from './keepingTrouble'
import type { Written } from './library'
import { seqsInOrder, type Seqs } from './seqs'
import { asksFor } from './inboxVerbs'
import { ownInbox, recordsOf, rowsOf, sessionRow, type Kept } from './sessionRows'

interface TableWrite {
  readonly table: TableName
  readonly put: readonly RecordRow[]
  readonly deleted: readonly string[]
}

/** A write, worked out before its transaction opens: from what is kept to what will be. */
export interface WritePlan {
  readonly from: Kept
  readonly to: Kept
  readonly changes: Difference
  readonly tables: readonly TableWrite[]
}

const NO_SEQS: Seqs = new Map()

function sameOrder(before: Session, after: Session, table: TableName): boolean {
  const earlier = recordsOf(before, table)
  const now = recordsOf(after, table)
  return earlier.length === now.length && now.every((record, place) => record.id === earlier[place]?.id)
}

function planTable(from: Kept, to: Session, table: TableName, changes: readonly Change[]) {
  const known = from.seqs.get(table) ?? NO_SEQS
  const records = recordsOf(to, table)
  const seqs = sameOrder(from.session, to, table)
    ? known
    : seqsInOrder(
        records.map((record) => record.id),
        known,
      )
  const ids = new Set(changes.map((change) => change.id))
  const put = records.filter((record) => ids.has(record.id) || seqs.get(record.id) !== known.get(record.id))
  return {
    seqs: seqs === known ? known : new Map([...known, ...seqs]),
    write: {
      table,
      put: rowsOf(to, put, seqs),
      deleted: changes.filter((change) => change.after === null).map((change) => change.id),
    },
  }
}

/** Works out which rows must be written to get from what is kept to a session that shares its values. */
export function planWrite(from: Kept, to: Session): WritePlan {
  const changes = difference(from.session, to)
  const seqs = new Map(from.seqs)
  const tables: TableWrite[] = []
  for (const table of TABLE_NAMES) {
    if (from.session[table] === to[table]) continue
    const own = changes.filter((change) => change.table === table)
    const planned = planTable(from, to, table, own)
    seqs.set(table, planned.seqs)
    tables.push(planned.write)
  }
  const sum = hashAfter(from.sum, changes)
  return { from, to: { session: to, revision: from.revision + 1, sum, seqs }, changes, tables }
}

/** What waits no longer once these cards are kept. One that asks for a card back waits until its words are gone. */
async function settledRows(db: Database, id: string, put: readonly RecordRow[]): Promise<[string, string][]> {
  const kept = new Map(put.map((row) => [row.id, row]))
  const waiting = await ownInbox(db, id).toArray()
  return waiting.flatMap((row) => {
    const card = kept.get(row.id)
    return card === undefined || asksFor(row, card) ? [] : [[id, row.id] as [string, string]]
  })
}

/**
 * Writes exactly the planned rows with the session's revision, count and hash, in one transaction; cards that come
 * into the session wait in its inbox no longer. `fence` is what this window took the writing with, null when it
 * needs none. Rejects with `taken-over` when another window took it since, `gone` when the session's row is not there, `part-lost` when it is behind what was planned from, `other-window`
 * when it is otherwise not as planned from, `newer-version` when newer code has written it.
 */
export async function writePlanned(
  db: Database,
  plan: WritePlan,
  changedAt: number,
  fence: number | null = null,
): Promise<Written> {
  const { from, to, tables } = plan
  const id = to.session.about.id
  await db.mayWrite()
  const touched = [db.sessions, db.inbox, ...tables.map(({ table }) => db.records(table))]
  await db.dexie.transaction('rw', touched, async () => {
    const row = await db.sessions.get(id)
    if (row === undefined) throw new KeepingTrouble('gone')
    if (row.docSchema > DOC_SCHEMA) throw new KeepingTrouble('newer-version')
    if (fence !== null && (row.fence ?? 0) > fence) throw new KeepingTrouble('taken-over')
    // Other windows only ever take it further: this is what a damaged database gave back.
    if (row.revision < from.revision) throw new KeepingTrouble('part-lost')
    if (row.revision !== from.revision || row.hash !== hashText(from.sum)) {
      throw new KeepingTrouble('other-window')
    }
    for (const { table, put, deleted } of tables) {
      if (deleted.length > 0) await db.records(table).bulkDelete(deleted.map((record) => [id, record]))
      if (put.length > 0) await db.records(table).bulkPut(put)
      if (table === 'cards' && put.length > 0) {
        await db.inbox.bulkDelete(await settledRows(db, id, put))
      }
    }
    await db.sessions.put({ ...sessionRow(to, changedAt, row), ...(fence !== null && { fence }) })
  })
  return {
    session: id,
    put: tables.reduce((sum, { put }) => sum + put.length, 0),
    deleted: tables.reduce((sum, { deleted }) => sum + deleted.length, 0),
  }
}
