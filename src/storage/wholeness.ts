import type { Database } from './database'
import { lossOf, readEvidence } from './evidence'
import { hashText } from './hashText'
import { inIdle } from './idle'
import { KeepingTrouble, kindOfTrouble } from './keepingTrouble'
import type { Loss } from './library'
import { readSession, type Kept } from './sessionRows'
import { slowSum } from './slowSum'
import type { Mark, Vault } from './vault/vault'

/** Reads sessions and holds what comes back against what was kept. */
export interface Wholeness {
  /** The session; null when it was never here, or was removed. Rejects with `part-lost` when it is not whole. */
  read(id: string): Promise<Kept | null>
  /** Looks longer at a session that is shown already: hashing every row takes as long as reading it. */
  checkLater(kept: Kept): Promise<void>
  losses(): Promise<readonly Loss[]>
  /** What is there counts as whole from now on. */
  accept(id: string): Promise<void>
  forget(id: string): void
  onLoss(listener: (loss: Loss) => void): () => void
}

function markOf({ revision, sum }: Kept): Mark {
  return { revision, count: sum.count, hash: hashText(sum) }
}

/** Begins to watch over what this database gives back, by what the second store says. */
export function watchWholeness(db: Database, vault: Vault): Wholeness {
  const evidence = readEvidence(vault)
  /** What reading has found, and the marks alone do not tell. */
  const found = new Map<string, Loss['why']>()
  const listeners = new Set<(loss: Loss) => void>()

  /** The mark must have been found before the row was read: what is written in between is further on than the row. */
  const lossBy = (mark: Mark | undefined, row: Mark | undefined): Loss['why'] | null =>
    mark === undefined ? null : lossOf(row, mark)

  const loss = (session: string, why: Loss['why']): Loss => ({
    session,
    why,
    hash: evidence.find(session)?.hash ?? null,
  })

  const refuse = (id: string, why: Loss['why']): never => {
    found.set(id, why)
    throw new KeepingTrouble('part-lost')
  }

  async function read(id: string): Promise<Kept | null> {
    const mark = evidence.find(id)
    let kept: Kept | null
    try {
      kept = await readSession(db, id)
    } catch (error) {
      if (kindOfTrouble(error) === 'part-lost') return refuse(id, 'damaged')
      throw error
    }
    const why = kept === null ? await lossOfAbsent(id) : lossBy(mark, markOf(kept))
    return why === null ? kept : refuse(id, why)
  }

  /** The second store may have been behind, or new here. What was written since this was read is further on. */
  function noteWhole(kept: Kept): void {
    const { id } = kept.session.about
    const here = vault.mark(id)
    if (here === null || (here !== undefined && here.revision < kept.revision)) vault.note(id, markOf(kept))
  }

  /** A session that was removed leaves its row for a while; one that was lost does not. */
  async function lossOfAbsent(id: string): Promise<Loss['why'] | null> {
    await evidence.ready
    const why = lossBy(evidence.find(id), undefined)
    return why === null || (await db.sessions.get(id)) !== undefined ? null : why
  }

  /** What was read a while ago, against what is known by now: it may have been written further since. */
  async function lossSince(kept: Kept): Promise<Loss['why'] | null> {
    const { id } = kept.session.about
    await evidence.ready
    const mark = evidence.find(id)
    const why = lossBy(mark, markOf(kept))
    if (why !== 'behind') return why
    const row = await db.sessions.get(id)
    // Deleted for good meanwhile.
    return row === undefined ? null : lossBy(mark, row)
  }

  return {
    read,
    checkLater: async (kept) => {
      const { id } = kept.session.about
      const { hash } = await inIdle(slowSum(kept.session))
      const why = hash === kept.sum.hash ? await lossSince(kept) : 'damaged'
      if (why === null) return noteWhole(kept)
      found.set(id, why)
      for (const listener of listeners) listener(loss(id, why))
    },
    losses: async () => {
      await evidence.ready
      const ids = [...new Set([...evidence.ids(), ...found.keys()])]
      if (ids.length === 0) return []
      await db.ready()
      const marks = ids.map((id) => evidence.find(id))
      const rows = await db.sessions.bulkGet(ids)
      return ids.flatMap((session, place) => {
        const row = rows[place]
        if (row !== undefined && row.deletedAt !== null) return []
        const why = lossBy(marks[place], row) ?? found.get(session) ?? null
        return why === null ? [] : [loss(session, why)]
      })
    },
    accept: async (id) => {
      await db.ready()
      found.delete(id)
      evidence.accept(id, await db.sessions.get(id))
    },
    forget: (id) => {
      found.delete(id)
      evidence.forget(id)
    },
    onLoss: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
