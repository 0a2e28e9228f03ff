import { byOrder, orderBetween } from '../../model/order'
import type { Lane, Session, Stage } from '../../model/session'
import { withRecords } from '../../model/table'
import { orderBefore } from '../orderBefore'
import type { Comparison } from './compareTable'

type Table = 'lanes' | 'stages'
type Ordered = Lane | Stage

/** New lanes and stages right after those that they followed at their table, in its order. */
export function placedInOrder(
  session: Session,
  theirs: Session,
  { fresh, idOf }: Pick<Comparison, 'fresh' | 'idOf'>,
): Session {
  return (['lanes', 'stages'] as const).reduce((next, table) => {
    const coming = new Set(fresh.filter((each) => each.table === table).map(({ raw }) => raw.id))
    let before: string | null = null
    let done = next
    for (const { id } of (theirs[table] as readonly Ordered[]).toSorted(byOrder)) {
      const ours = idOf(table, id)
      if (coming.has(id)) done = after(done, table, ours, before)
      if (ours !== '') before = ours
    }
    return done
  }, session)
}

function after(session: Session, table: Table, id: string, predecessor: string | null): Session {
  const all = session[table] as readonly Ordered[]
  const others = all.filter((record) => record.id !== id).toSorted(byOrder)
  const place = predecessor === null ? -1 : others.findIndex((record) => record.id === predecessor)
  const order = orderBefore(others, others[place + 1]?.id ?? null)
  const record = all.find((each) => each.id === id)
  return record === undefined || order === null
    ? session
    : withRecords(session, table, [{ ...record, order }] as never)
}

/** No two lanes, and no two stages, with the same key: the later one in the file moves behind. */
export function withOwnOrders(session: Session): Session {
  return (['lanes', 'stages'] as const).reduce((next, table) => {
    const sorted = (next[table] as readonly Ordered[]).toSorted(byOrder)
    const moved: Ordered[] = []
    let last: string | null = null
    for (const [place, record] of sorted.entries()) {
      let { order } = record
      if (last !== null && order <= last) {
        const above = last
        order = orderBetween(above, sorted.slice(place).find((each) => each.order > above)?.order ?? null)
        moved.push({ ...record, order })
      }
      last = order
    }
    return moved.length === 0 ? next : withRecords(next, table, moved as never)
  }, session)
}
