import { liveQuery } from 'dexie'
import type { Card } from '../model/session'
import type { Database, InboxRow } from './database'
import { DOC_SCHEMA } from './docSchema'
import { KeepingTrouble, toKeepingTrouble } from './keepingTrouble'
import type { Library } from './library'

/** What a library does with the cards that other windows put down. */
type InboxVerbs = Pick<Library, 'appendToInbox' | 'watchInbox' | 'tidyInbox' | 'inboxCount'>

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toKeepingTrouble(error)
  }
}

async function append(db: Database, id: string, card: Card): Promise<void> {
  await db.mayWrite()
  await db.dexie.transaction('rw', [db.sessions, db.inbox, db.records('cards')], async () => {
    const row = await db.sessions.get(id)
    if (row === undefined || row.deletedAt !== null) throw new KeepingTrouble('gone')
    if (row.docSchema > DOC_SCHEMA) throw new KeepingTrouble('newer-version')
    // Somebody who did not hear that it was taken in asks again.
    if ((await db.records('cards').get([id, card.id])) !== undefined) return
    await db.inbox.put({ session: id, id: card.id, card })
  })
}

/** Whether a row asks for a card to be taken back that is kept with its words still. */
export function asksFor(row: InboxRow | undefined, kept: { readonly record: object }): boolean {
  return row?.card.withdrawn === true && !(kept.record as Card).withdrawn
}

async function tidy(db: Database, id: string, cards: readonly string[]): Promise<void> {
  await db.mayWrite()
  await db.dexie.transaction('rw', [db.inbox, db.records('cards')], async () => {
    const keys = cards.map((card): [string, string] => [id, card])
    const kept = await db.records('cards').bulkGet(keys)
    const rows = await db.inbox.bulkGet(keys)
    const isSettled = (place: number): boolean =>
      kept[place] !== undefined && !asksFor(rows[place], kept[place])
    await db.inbox.bulkDelete(keys.filter((_key, place) => isSettled(place)))
  })
}

/** The inbox of the sessions in this database. */
export function inboxVerbs(db: Database): InboxVerbs {
  const own = (id: string) => db.inbox.where('[session+id]').between([id, ''], [id, []], true, true)
  return {
    appendToInbox: (id, card) => told(() => append(db, id, card)),
    watchInbox: (id, listener) => {
      const subscription = liveQuery(() => own(id).toArray()).subscribe({
        next: (rows) => listener(rows.map(({ card }) => card)),
        // What waits goes on waiting: it is asked for again at the next start.
        error: () => undefined,
      })
      return () => subscription.unsubscribe()
    },
    tidyInbox: (id, cards) => told(() => tidy(db, id, cards)),
    inboxCount: (id) =>
      told(async () => {
        await db.ready()
        return own(id).count()
      }),
  }
}
