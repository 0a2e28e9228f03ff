import { sameValue } from '../model/sameValue'
import type { RecordOf, TableName } from '../model/session'
import { find, withRecords } from '../model/table'
import { cleanFields } from './cleanFields'
import type { Command } from './command'

interface Identified {
  readonly id: string
}

/** The record with these fields cleaned and set, or null when it says all that already. */
export function edited<T extends object>(record: T, fields: Partial<NoInfer<T>>): T | null {
  const cleaned = cleanFields(fields)
  const says = (name: string): unknown => (record as Record<string, unknown>)[name]
  const isSaid = Object.entries(cleaned).every(([name, value]) => sameValue(value, says(name)))
  return isSaid ? null : { ...record, ...cleaned }
}

/** Changes fields of one record. Null when it is not there or says all that already. */
export function editRecord<T extends TableName>(table: T, id: string, fields: Partial<RecordOf<T>>): Command {
  return (session) => {
    const record = find<Identified>(session[table], id) as RecordOf<T> | undefined
    const next = record === undefined ? null : edited(record, fields)
    return next === null ? null : withRecords(session, table, [next])
  }
}
