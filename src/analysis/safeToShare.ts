import type { Card, Session } from '../model/session'
import { TABLE_NAMES } from '../model/session'
import { withPeopleHidden } from './peopleHidden'
import { ABOUT_POLICY, TABLE_POLICIES } from './sharePolicy'
import { knownFields } from './knownFields'
import { left, mapped, withFields } from './mapped'
import type { CountLeftOut, LeftOut, LeftOutKind } from './leftOut'
import { withVoicesHidden } from './voicesHidden'

/** A copy for people who were not in the room. */
export interface SafeCopy {
  /** All that an exporter sees. */
  readonly session: Session
  readonly leftOut: readonly LeftOut[]
}

/**
 * The session as it may leave the room: without cards that stay or were withdrawn, receipts and sources, without
 * what this program does not know, and without figures and voices that rest on fewer people than the session's
 * smallest group. `sharePolicy.ts` decides field by field. The session itself stays as it is; one
 * from which nothing was left out is given back itself, so that what is known of it (its scene) still holds.
 */
export function safeToShare(session: Session): SafeCopy {
  const counts = new Map<LeftOutKind, number>()
  const leaveOut: CountLeftOut = (kind, count = 1) => {
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count)
  }
  const sharing = withFields(session, { cards: sharedCards(session.cards, leaveOut) })
  const known = withKnownFields(sharing, leaveOut)
  const copy = withPeopleHidden(withVoicesHidden(known, leaveOut), leaveOut)
  leaveOut('exact-time')
  return { session: copy, leftOut: Array.from(counts, ([kind, count]) => ({ kind, count })) }
}

function sharedCards(cards: readonly Card[], leaveOut: CountLeftOut): readonly Card[] {
  return left(cards, ({ share, withdrawn, receipt, source }) => {
    if (withdrawn) leaveOut('card-withdrawn')
    else if (!share) leaveOut('card-stays')
    if (receipt !== '') leaveOut('receipt')
    if (source !== '') leaveOut('source')
    return share && !withdrawn
  })
}

function withKnownFields(session: Session, leaveOut: CountLeftOut): Session {
  leaveOut('unknown-table', Object.keys(session.unknown).length)
  const dropped = (count: number): void => leaveOut('unknown-field', count)
  const tables = TABLE_NAMES.map((table) => [
    table,
    mapped<object>(session[table], (record) => knownFields(record, TABLE_POLICIES[table], dropped)),
  ])
  return withFields(session, {
    ...Object.fromEntries(tables),
    about: knownFields(session.about, ABOUT_POLICY, dropped),
    ...(Object.keys(session.unknown).length > 0 && { unknown: {} }),
  })
}
