import { liveQuery } from 'dexie'
import { feedbackJourney } from '../model/feedbackJourney'
import type { JourneyMap, Stage, Step } from '../model/session'
import { claimWriting, type Locks } from './claimWriting'
import type { Database, InboxRow } from './database'
import type { FeedbackDesk, FoundJourney, TakenBack } from './feedbackDesk'
import { inboxVerbs } from './inboxVerbs'
import { KeepingTrouble, toKeepingTrouble } from './keepingTrouble'
import { ownInbox, ownRows } from './sessionRows'
import type { Vault } from './vault/vault'
import { askBack, type CardKey, noteOwed, withdrawFromSnapshots, withdrawRow } from './withdrawRows'
import type { Taken } from './withdrawnText'

/** So long a person waits to hear whether the window that writes has let the words go. */
const ANSWER_WITHIN_MS = 8000

/** So many files are named to a person at most. */
const MOST_FILES = 12

/** Pictures of the wall show no cards, and a feedback file has none. */
const HOLDS_NO_CARDS = /\.(png|svg|feedback\.json)$/

function browsersOwn(): Locks | undefined {
  const { navigator } = globalThis as { navigator?: { locks?: LockManager } }
  return navigator?.locks
}

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toKeepingTrouble(error)
  }
}

/** The journey of a session that is here, read from its own row, its maps, stages and steps: no other table. */
async function ownJourney(db: Database, id: string): Promise<FoundJourney | null> {
  const row = await db.sessions.get(id)
  if (row === undefined || row.deletedAt !== null) return null
  const [maps, stages, steps] = await Promise.all(
    (['maps', 'stages', 'steps'] as const).map(async (table) => {
      const rows = await ownRows(db, table, id).toArray()
      return rows.toSorted((a, b) => a.seq - b.seq).map(({ record }) => record)
    }),
  )
  const journey = feedbackJourney({
    session: id,
    consentText: row.about.consentText,
    maps: maps as unknown as readonly JourneyMap[],
    stages: stages as unknown as readonly Stage[],
    steps: steps as unknown as readonly Step[],
  })
  return journey === null ? null : { journey, where: 'session' }
}

async function journeyOf(db: Database, id: string): Promise<FoundJourney | null> {
  await db.ready()
  const own = await ownJourney(db, id)
  if (own !== null) return own
  const tablet = await db.tablets.get(id)
  return tablet === undefined ? null : { journey: tablet.journey, where: 'tablet' }
}

/** Settles with whether nothing is asked for any more within the time that a person waits. */
function answered(db: Database, [session, card]: CardKey): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isGone: boolean): void => {
      subscription.unsubscribe()
      clearTimeout(timer)
      resolve(isGone)
    }
    const timer = setTimeout(() => settle(false), ANSWER_WITHIN_MS)
    const subscription = liveQuery(() => db.inbox.get([session, card])).subscribe({
      next: (row) => row === undefined && settle(true),
      error: () => settle(false),
    })
  })
}

/** The feedback of the sessions in this database. */
export function rowFeedback(db: Database, vault: Vault, now: () => number): FeedbackDesk {
  const { appendToInbox } = inboxVerbs(db)

  /** Without the window that writes, where there is none; else by it. True once the words are out of the row. */
  async function withdrawKept(key: CardKey): Promise<boolean> {
    // Where the browser has no locks nobody knows who writes: whoever does takes it in.
    const locks = browsersOwn()
    const claim = locks === undefined ? null : await claimWriting(key[0], undefined, locks)
    if (claim === null) return answered(db, key)
    try {
      await withdrawRow(db, vault, key, now())
      return true
    } finally {
      claim.release()
    }
  }

  /** Whether the snapshots and copies of a session held words of these cards, and all of them could be reached. */
  async function forget(session: string, taken: Taken): Promise<{ found: boolean; reached: boolean }> {
    const places = await Promise.allSettled([
      withdrawFromSnapshots(db, session, taken),
      vault.withdraw(session, taken),
    ])
    return {
      found: places.some((place) => place.status === 'fulfilled' && place.value),
      reached: places.every(({ status }) => status === 'fulfilled'),
    }
  }

  /** The same, which is owed until it is done. */
  async function forgetOwed(session: string, taken: Taken): ReturnType<typeof forget> {
    const forgotten = await forget(session, taken)
    if (forgotten.reached) await noteOwed(db, [session], taken, 'done')
    return forgotten
  }

  async function outOfReach(session: string): Promise<Pick<TakenBack, 'files' | 'ownFile'>> {
    const made = await db.handedOut.where('session').equals(session).toArray()
    const rows = made
      .toReversed()
      .filter(({ name }) => !HOLDS_NO_CARDS.test(name))
      .slice(0, MOST_FILES)
    const file = await db.files.get(session)
    return {
      files: rows.map(({ name, at }) => ({ name, at })),
      ownFile: file?.place.handle.name ?? null,
    }
  }

  async function takeBack(session: string, receipt: string): Promise<TakenBack> {
    const { asked, waiting, hadBeen } = await askBack(db, receipt)
    const keys = [...asked, ...waiting]
    const sessions = new Set([session, ...keys.map(([each]) => each)])
    const taken: Taken = { cards: keys.map(([, card]) => card), receipt }
    // A snapshot may hold a card that the session holds no more: whoever opens it next would not know of it.
    await noteOwed(db, sessions, taken, 'owed')
    const settled = await Promise.all(asked.map(withdrawKept))
    const forgotten = await Promise.all([...sessions].map((each) => forgetOwed(each, taken)))
    const isFound = keys.length > 0 || forgotten.some(({ found }) => found)
    const beyond = await outOfReach(session)
    if (!isFound) return { kind: hadBeen ? 'already' : 'unknown', ...beyond }
    if (settled.includes(false)) return { kind: 'asked', ...beyond }
    return { kind: forgotten.every(({ reached }) => reached) ? 'gone' : 'part', ...beyond }
  }

  async function give(session: string, card: InboxRow['card']): Promise<void> {
    if ((await journeyOf(db, session))?.where !== 'tablet') return appendToInbox(session, card)
    await db.mayWrite()
    await db.dexie.transaction('rw', [db.tablets, db.inbox], async () => {
      if ((await db.tablets.get(session)) === undefined) throw new KeepingTrouble('gone')
      await db.inbox.put({ session, id: card.id, card })
    })
  }

  async function forgetTablet(session: string): Promise<void> {
    await db.mayWrite()
    await db.dexie.transaction('rw', [db.tablets, db.inbox], async () => {
      await db.tablets.delete(session)
      await ownInbox(db, session).delete()
    })
  }

  return {
    journey: (session) => told(() => journeyOf(db, session)),
    give: (session, card) => told(() => give(session, card)),
    takeBack: (session, receipt) => told(() => takeBack(session, receipt)),
    forgetWords: (session, cards) =>
      told(async () => (await forget(session, { cards, receipt: null })).reached),
    finishTakingBack: (session) =>
      told(async () => {
        const owed = (await db.sessions.get(session))?.owed ?? []
        for (const taken of owed) await forgetOwed(session, taken)
      }),
    handBack: (session) => told(async () => (await db.sessions.get(session))?.handBack ?? ''),
    keepHandBack: (session, said) =>
      told(async () => {
        await db.mayWrite()
        await db.dexie.transaction('rw', db.sessions, async () => {
          const row = await db.sessions.get(session)
          if (row === undefined) throw new KeepingTrouble('gone')
          await db.sessions.put({ ...row, handBack: said })
        })
      }),
    keepTablet: (journey) =>
      told(async () => {
        await db.mayWrite()
        await db.tablets.put({ session: journey.session, journey })
      }),
    tablets: () =>
      told(async () => {
        await db.ready()
        const rows = await db.tablets.toArray()
        return Promise.all(
          rows.map(async ({ session }) => ({ session, waiting: await ownInbox(db, session).count() })),
        )
      }),
    waiting: (session) =>
      told(async () => {
        await db.ready()
        return (await ownInbox(db, session).toArray()).map(({ card }) => card)
      }),
    watchWaiting: (session, listener) => {
      const subscription = liveQuery(() => ownInbox(db, session).count()).subscribe({
        next: listener,
        error: () => undefined,
      })
      return () => subscription.unsubscribe()
    },
    deleteWaiting: (session, cards) =>
      told(async () => {
        await db.mayWrite()
        await db.inbox.bulkDelete(cards.map((card): [string, string] => [session, card]))
      }),
    forgetTablet: (session) => told(() => forgetTablet(session)),
  }
}
