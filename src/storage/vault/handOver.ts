import { difference } from '../../model/difference'
import { TABLE_NAMES, type Session } from '../../model/session'
import { untilIdle } from '../idle'
import type { VaultAsk } from './vaultMessages'

/** Records in one message: small enough that sending it holds up no frame. */
const RECORDS_A_MESSAGE = 250

/** Gives a worker a session, whole and a piece at a time, or what differs from the one that it holds. */
export async function handOver(
  tell: (ask: VaultAsk) => void,
  session: Session,
  held: Session | undefined,
): Promise<void> {
  const { id } = session.about
  if (held !== undefined) {
    if (held !== session) tell({ kind: 'change', session: id, changes: difference(held, session) })
    return
  }
  tell({ kind: 'begin', about: session.about, unknown: session.unknown })
  for (const table of TABLE_NAMES) {
    const records: readonly unknown[] = session[table]
    for (let start = 0; start < records.length; start += RECORDS_A_MESSAGE) {
      await untilIdle()
      tell({ kind: 'part', session: id, table, records: records.slice(start, start + RECORDS_A_MESSAGE) })
    }
  }
}
