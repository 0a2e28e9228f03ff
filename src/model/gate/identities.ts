import { cleanText } from '../cleanText'
import { newId } from '../newId'
import { TABLE_NAMES, type RecordOf, type TableName, type Tables } from '../session'
import { redirect } from './redirect'
import { nameOfRecord, shown, type Report } from './trouble'

const LONGEST_ID = 200

/** Names that every object answers to, so that a look-up by such an id could find what is not there. */
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype).concat('prototype'))

/** Whether an id is plain text of a sensible length that no object answers to by itself. */
export function isFit(id: string): boolean {
  return id.trim() === id && id.length <= LONGEST_ID && !RESERVED.has(id) && cleanText(id) === id
}

/** The tables under construction: their records are ours to replace. */
export type Draft = { -readonly [T in TableName]: RecordOf<T>[] }

/**
 * Gives a new id to every record whose id another record has already, or that no id should be. References go
 * to the first record of their table that had the id in the file.
 */
export function giveOwnIds(
  draft: Draft,
  where: (table: TableName, place: number) => string,
  report: Report,
): Tables {
  const taken = new Set<string>()
  const firstIds = new Map<TableName, Map<string, string>>()
  let redirecting = false
  for (const table of TABLE_NAMES) {
    const ids = new Map<string, string>()
    firstIds.set(table, ids)
    for (const [place, record] of draft[table].entries()) {
      let { id } = record
      if (!isFit(id) || taken.has(id)) {
        const kind = isFit(id) ? 'id-repeated' : 'id-issued'
        report.add(kind, where(table, place), { was: shown(id), name: nameOfRecord(record) })
        id = newId()
        draft[table][place] = { ...record, id } as never
      }
      taken.add(id)
      if (ids.has(record.id)) continue
      ids.set(record.id, id)
      if (id !== record.id) redirecting = true
    }
  }
  if (!redirecting) return draft
  const idOf = (table: TableName, id: string): string => firstIds.get(table)?.get(id) ?? id
  for (const table of TABLE_NAMES) {
    draft[table] = draft[table].map((record) => redirect(table, record, idOf)) as never
  }
  return draft
}
