import type { Loss } from './library'
import { furtherMark } from './vault/markText'
import type { Mark, Vault } from './vault/vault'

/** Stands for a session that is known to be gone. */
const GONE: Mark = { revision: 0, count: 0, hash: '0'.repeat(16) }

/** Why a row is less than its mark says; null: it is whole. A database ahead of its marks is as it should be. */
export function lossOf(row: Mark | undefined, mark: Mark): Loss['why'] | null {
  if (row === undefined) return mark.revision === GONE.revision ? null : 'missing'
  if (row.revision !== mark.revision) return row.revision < mark.revision ? 'behind' : null
  return row.count === mark.count && row.hash === mark.hash ? null : 'damaged'
}

/** What the second store says of each session, as it was when this window began to read: later writes cannot hide it. */
export interface Evidence {
  /** Settles when the second store has answered; never rejects. */
  readonly ready: Promise<void>
  /** What a session must at least be, by what is known so far. */
  find(session: string): Mark | undefined
  ids(): Iterable<string>
  /** From now on what is there counts as whole; undefined: nothing is. */
  accept(session: string, row: Mark | undefined): void
  forget(session: string): void
}

/** Reads the marks of the second store. */
export function readEvidence(vault: Vault): Evidence {
  const marks = new Map<string, Mark>()
  const read = async (): Promise<void> => {
    for (const [session, mark] of await vault.marks()) {
      marks.set(session, furtherMark(marks.get(session), mark))
    }
  }
  return {
    // Without the second store the first one's word stands.
    ready: read().catch(() => undefined),
    find: (session) => {
      const known = marks.get(session)
      const here = vault.mark(session) ?? null
      return here === null ? known : furtherMark(known, here)
    },
    ids: () => marks.keys(),
    accept: (session, row) => {
      marks.delete(session)
      vault.note(session, row ?? GONE)
    },
    forget: (session) => marks.delete(session),
  }
}
