import type { RecordOf, Session, TableName } from './session'

interface Identified {
  readonly id: string
}

/**
 * Places by id. One index serves a table and the tables made from it, since an edit moves no record:
 * a place is believed only when the record found there carries the id, so a stale one costs a rebuild, never
 * a wrong answer. This keeps a look-up after each edit from growing with the table.
 */
const indexes = new WeakMap<readonly Identified[], Map<string, number>>()

function indexOf(table: readonly Identified[]): Map<string, number> {
  let index = indexes.get(table)
  if (index === undefined) {
    index = new Map()
    for (const [place, record] of table.entries()) index.set(record.id, place)
    indexes.set(table, index)
  }
  return index
}

/** Where a record lies in its table, or -1. */
export function placeOf(table: readonly Identified[], id: string): number {
  const believed = indexOf(table).get(id)
  if (believed !== undefined && table[believed]?.id === id) return believed
  if (believed === undefined) return -1
  indexes.delete(table)
  return indexOf(table).get(id) ?? -1
}

/** The record with this id, or undefined. */
export function find<T extends Identified>(table: readonly T[], id: string | null): T | undefined {
  return id === null ? undefined : table[placeOf(table, id)]
}

/** The records with these ids, in the table's order; unknown ids are passed over. */
export function findAll<T extends Identified>(table: readonly T[], ids: Iterable<string>): readonly T[] {
  const places = [...new Set(ids)].map((id) => placeOf(table, id)).filter((place) => place >= 0)
  return places.toSorted((a, b) => a - b).flatMap((place) => table[place] ?? [])
}

/**
 * The table with these records put in place of those with the same id; new ones are added at the end.
 * Returns the identical table when nothing differs.
 */
export function put<T extends Identified>(table: readonly T[], records: readonly T[]): readonly T[] {
  const changed = records.filter((record) => find(table, record.id) !== record)
  if (changed.length === 0) return table
  const next = [...table]
  const index = indexOf(table)
  for (const record of changed) {
    const place = placeOf(table, record.id)
    if (place >= 0) next[place] = record
    else index.set(record.id, next.push(record) - 1)
  }
  indexes.set(next, index)
  return next
}

/** The table without these records. Returns the identical table when none was there. */
export function without<T extends Identified>(table: readonly T[], ids: Iterable<string>): readonly T[] {
  const gone = new Set(ids)
  const next = table.filter((record) => !gone.has(record.id))
  return next.length === table.length ? table : next
}

/** The session with these records put into a table. The identical session when nothing differs. */
export function withRecords<T extends TableName>(
  session: Session,
  table: T,
  records: readonly RecordOf<T>[],
): Session {
  const before = session[table] as readonly RecordOf<T>[]
  const after = put(before, records)
  return after === before ? session : { ...session, [table]: after }
}

/** The session without these records of a table. The identical session when none was there. */
export function withoutRecords(session: Session, table: TableName, ids: Iterable<string>): Session {
  const before = session[table] as readonly Identified[]
  const after = without(before, ids)
  return after === before ? session : { ...session, [table]: after }
}
