import { hashRecord, type Sum } from '../model/hash'
import { TABLE_NAMES, type RecordOf, type Session, type TableName } from '../model/session'

/** Records hashed between two places where the work may stop. */
const RECORDS_A_STEP = 50

/** What `hashSession` gives, but stopping now and then, so that a large wall can be summed in the background. */
export function* slowSum(session: Session): Generator<void, Sum> {
  let count = 2
  let hash = hashRecord('about', session.about) + hashRecord('unknown', session.unknown)
  for (const table of TABLE_NAMES) {
    for (const record of session[table] as readonly RecordOf<TableName>[]) {
      hash += hashRecord(table, record)
      count++
      if (count % RECORDS_A_STEP === 0) yield
    }
  }
  return { count, hash: BigInt.asUintN(64, hash) }
}
