import { hashAfter } from '../model/hash'
import type { Card } from '../model/session'
import { withdrawnCard } from '../model/withdrawnCard'
import type { Database, RecordRow } from './database'
import { DOC_SCHEMA } from './docSchema'
import { hashText } from './hashText'
import { KeepingTrouble } from './keepingTrouble'
import { ownSnapshots } from './snapshotRows'
import type { Vault } from './vault/vault'
import { type Taken, withoutWords } from './withdrawnText'

/** Where a card lies: its session and its id. */
export type CardKey = readonly [session: string, card: string]

const cardIn = (row: RecordRow): Card => row.record as Card

/** The kept cards with this receipt, in any session of this device. No other card is read. */
async function keptWith(db: Database, receipt: string): Promise<readonly RecordRow[]> {
  return db.records('cards').where('record.receipt').equals(receipt).toArray()
}

/** What was found by a receipt. */
export interface Withdrawn {
  /** The kept cards whose words are there until their session is written without them. */
  readonly asked: readonly CardKey[]
  /** The cards that waited, and do so now without words. */
  readonly waiting: readonly CardKey[]
  /** Whether one was taken back before. */
  readonly hadBeen: boolean
}

/**
 * Puts down for every session of this device that the card with this receipt is taken back, in one transaction: the
 * words go from the inbox at once, and a kept card is asked for until it is without them.
 */
export async function askBack(db: Database, receipt: string): Promise<Withdrawn> {
  await db.mayWrite()
  return db.dexie.transaction('rw', [db.inbox, db.records('cards')], async () => {
    const kept = await keptWith(db, receipt)
    const rows = await db.inbox.where('card.receipt').equals(receipt).toArray()
    const spoken = kept.filter((row) => !cardIn(row).withdrawn)
    const waiting = rows.filter(({ card }) => !card.withdrawn)
    await db.inbox.bulkPut(
      [...spoken.map((row) => ({ session: row.session, id: row.id, card: cardIn(row) })), ...waiting].map(
        (row) => ({ ...row, card: withdrawnCard(row.card) }),
      ),
    )
    return {
      asked: spoken.map(({ session, id }): CardKey => [session, id]),
      waiting: waiting.map(({ session, id }): CardKey => [session, id]),
      hadBeen: kept.length > spoken.length || rows.length > waiting.length,
    }
  })
}

/**
 * Takes the words out of a kept card, by its row alone: revision, count and hash of the session go along. Only for who
 * holds the writing of it. Rejects with `newer-version`.
 */
export async function withdrawRow(
  db: Database,
  vault: Pick<Vault, 'note'>,
  [session, card]: CardKey,
  changedAt: number,
): Promise<void> {
  await db.mayWrite()
  const mark = await db.dexie.transaction('rw', [db.sessions, db.inbox, db.records('cards')], async () => {
    const [row, kept] = [await db.sessions.get(session), await db.records('cards').get([session, card])]
    await db.inbox.delete([session, card])
    if (row === undefined || kept === undefined || cardIn(kept).withdrawn) return null
    if (row.docSchema > DOC_SCHEMA) throw new KeepingTrouble('newer-version')
    const before = cardIn(kept)
    const after = withdrawnCard(before)
    const sum = hashAfter({ count: row.count, hash: BigInt(`0x${row.hash}`) }, [
      { table: 'cards', id: card, before, after, place: 0 },
    ])
    const next = { revision: row.revision + 1, count: sum.count, hash: hashText(sum) }
    await db.records('cards').put({ ...kept, record: after })
    await db.sessions.put({ ...row, ...next, changedAt })
    return next
  })
  if (mark !== null) vault.note(session, mark)
}

const isSame = (one: Taken, other: Taken): boolean =>
  one.receipt === other.receipt && one.cards.join() === other.cards.join()

/** Puts down with each of these sessions that its snapshots and copies are owed the going of these words, or no more. */
export async function noteOwed(
  db: Database,
  sessions: Iterable<string>,
  taken: Taken,
  state: 'owed' | 'done',
): Promise<void> {
  await db.mayWrite()
  await db.dexie.transaction('rw', db.sessions, async () => {
    for (const id of sessions) {
      const row = await db.sessions.get(id)
      if (row === undefined) continue
      const others = (row.owed ?? []).filter((each) => !isSame(each, taken))
      await db.sessions.put({ ...row, owed: state === 'owed' ? [...others, taken] : others })
    }
  })
}

/** Takes the words of these cards out of a session's snapshots. True when there were any. */
export async function withdrawFromSnapshots(db: Database, session: string, taken: Taken): Promise<boolean> {
  await db.mayWrite()
  let isFound = false
  for (const id of await ownSnapshots(db, session).primaryKeys()) {
    await db.dexie.transaction('rw', db.snapshots, async () => {
      const row = await db.snapshots.get(id)
      const without = row === undefined ? null : withoutWords(row.text, taken)
      if (row === undefined || without === null) return
      isFound = true
      await db.snapshots.put({ ...row, text: without.text })
    })
  }
  return isFound
}
