import type { Session } from '../../model/session'
import type { Library, Loss } from '../../storage/library'
import * as words from '../../words/compiled/messages.js'

/** One state of a session that could be restored. */
export interface Candidate {
  readonly key: string
  readonly name: string
  /** Epoch milliseconds; null: now. */
  readonly takenAt: number | null
  /** Exactly what was saved last. */
  readonly isExact: boolean
  load(): Promise<Session | null>
}

/** A session of which something is missing, and all that is left to restore it from. */
export interface LostSession {
  readonly loss: Loss
  /** What the database still gives; null: nothing. */
  readonly remains: Session | null
  /** The newest first. */
  readonly candidates: readonly Candidate[]
}

/** What cannot be read is left out: the rest must still be offered. */
async function orElse<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading
  } catch {
    return otherwise
  }
}

/** Looks for everything that a lost session could be restored from. */
export async function findCandidates(library: Library, loss: Loss): Promise<LostSession> {
  const { session: id, hash } = loss
  const [remains, copies, snapshots] = await Promise.all([
    orElse(library.remains(id), null),
    orElse(library.copies(id), []),
    orElse(library.snapshots(id), []),
  ])
  const found: Candidate[] = copies
    .filter(({ whole }) => whole)
    .map((copy) => ({
      key: copy.id,
      name: words.recoveryCopy(),
      takenAt: copy.takenAt,
      isExact: copy.hash === hash,
      load: () => library.loadCopy(copy.id),
    }))
  for (const { id: key, name, takenAt } of snapshots) {
    const called =
      name === null || name === '' ? words.recoverySnapshot() : words.recoverySnapshotNamed({ name })
    found.push({ key, name: called, takenAt, isExact: false, load: () => library.loadSnapshot(key) })
  }
  const newestFirst = found.toSorted((a, b) => (b.takenAt ?? 0) - (a.takenAt ?? 0))
  const now: readonly Candidate[] =
    remains === null
      ? []
      : [
          {
            key: 'remains',
            name: words.recoveryNow(),
            takenAt: null,
            isExact: false,
            load: () => Promise.resolve(remains),
          },
        ]
  return { loss, remains, candidates: [...now, ...newestFirst] }
}
