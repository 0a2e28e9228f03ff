import type { RecordOf, Session } from '../model/session'
import { withRecords } from '../model/table'
import type { Command } from './command'
import { orderBefore } from './orderBefore'

/**
 * Moves a lane or stage before another of its kind, or to the end. Null when one of them is not there or it
 * stands there already.
 */
export function moveInOrder<T extends 'lanes' | 'stages'>(
  table: T,
  sorted: (session: Session) => readonly RecordOf<T>[],
  id: string,
  before: string | null,
): Command {
  return (session) => {
    const inOrder = sorted(session)
    const place = inOrder.findIndex((record) => record.id === id)
    const moving = inOrder[place]
    if (moving === undefined || before === id || (inOrder[place + 1]?.id ?? null) === before) return null
    const others = inOrder.filter((record) => record !== moving)
    const order = orderBefore(others, before)
    return order === null ? null : withRecords(session, table, [{ ...moving, order }])
  }
}
