import type { RecordOf, Session, TableName } from './session'
import { keepAdded, keepRemoved, keepRestored, placeOf, type Identified } from './tableIndex'

export { placeOf } from './tableIndex'

/** The record with this id, or undefined. */
export function find<T extends Identified>(table: readonly T[], id: string | null): T | undefined {
  return id === null ? undefined : table[placeOf(table, id)]
}

/** The records with these ids, in the table's order; unknown ids are passed over. */
export function findAll<T extends Identified>(table: readonly T[], ids: Iterable<string>): readonly T[] {
  return placesOf(table, ids).flatMap((place) => table[place] ?? [])
}

/** Where these records lie, in the table's order; unknown ids are passed over. */
function placesOf(table: readonly Identified[], ids: Iterable<string>): readonly number[] {
  const places = [...new Set(ids)].map((id) => placeOf(table, id)).filter((place) => place >= 0)
  return places.toSorted((a, b) => a - b)
}

/**
 * The table with these records put in place of those with the same id; new ones are added at the end.
 * Returns the identical table when nothing differs.
 */
export function put<T extends Identified>(table: readonly T[], records: readonly T[]): readonly T[] {
  const changed = records.filter((record) => find(table, record.id) !== record)
  if (changed.length === 0) return table
  const next = table.slice()
  const added = new Map<string, number>()
  for (const record of changed) {
    const place = added.get(record.id) ?? placeOf(table, record.id)
    if (place >= 0) next[place] = record
    else added.set(record.id, next.push(record) - 1)
  }
  keepAdded(table, next)
  return next
}

/** The table without these records. Returns the identical table when none was there. */
export function without<T extends Identified>(table: readonly T[], ids: Iterable<string>): readonly T[] {
  return withoutPlaces(table, placesOf(table, ids))
}

/** The table without the records at these places, given in order. */
export function withoutPlaces<T extends Identified>(
  table: readonly T[],
  places: readonly number[],
): readonly T[] {
  if (places.length === 0) return table
  const next: T[] = []
  let from = 0
  for (const place of places) {
    for (; from < place; from += 1) next.push(table[from] as T)
    from = place + 1
  }
  for (; from < table.length; from += 1) next.push(table[from] as T)
  keepRemoved(table, next, places)
  return next
}

/** A record, and where it is to lie in the table that comes of it. */
export interface Placed<T extends Identified> {
  readonly record: T
  readonly place: number
}

/** The table with records that come back, given in the order of their places; what has no such place lies at the end. */
export function withRestored<T extends Identified>(
  table: readonly T[],
  records: readonly Placed<T>[],
): readonly T[] {
  if (records.length === 0) return table
  const next: T[] = []
  let from = 0
  for (const { record, place } of records) {
    for (; from < table.length && next.length < place; from += 1) next.push(table[from] as T)
    next.push(record)
  }
  for (; from < table.length; from += 1) next.push(table[from] as T)
  keepRestored(
    table,
    next,
    records.map(({ record }) => record),
  )
  return next
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
