import { applyDifference } from '../model/difference'
import type { Session } from '../model/session'
import type { KeptChange, Library, Whole } from './library'

/** What could not be read is asked for again after this long. */
const AGAIN_MS = 1000

/** A session that another window writes, as it goes along. */
export interface Follower {
  /** Takes the session a step further, or reads all of it when a step is missing. */
  readonly hear: (change: KeptChange) => void
  /** Looks whether something was missed: after a sleep, or before anything was heard. */
  readonly wake: () => Promise<void>
  readonly stop: () => void
}

/** What following takes. */
export interface Following {
  readonly id: string
  readonly library: Pick<Library, 'whole' | 'revision'>
  /** Where it begins; null: nowhere yet. */
  readonly first: Whole | null
  /** Given the session whenever somebody else took it further. */
  readonly onSession: (session: Session) => void
}

/** The session after a change; null when the change does not fit on it. */
function further({ session, revision }: Whole, { from, to, changes }: KeptChange): Whole | null {
  if (from !== revision) return null
  const applied = applyDifference(session, changes)
  return applied.skipped.length === 0 ? { session: applied.session, revision: to } : null
}

/** Follows a session from the value that was read first. */
export function followSession({ id, library, first, onSession }: Following): Follower {
  let at = first
  /** The furthest revision heard of. */
  let heard = first?.revision ?? 0
  let reading: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  const isBehind = (): boolean => at === null || at.revision < heard

  const show = (next: Whole): void => {
    at = next
    heard = Math.max(heard, next.revision)
    onSession(next.session)
  }

  async function read(): Promise<void> {
    const whole = await library.whole(id)
    if (isStopped || whole === null) return
    // What was heard meanwhile may have taken it further than what was read.
    if (at === null || whole.revision > at.revision) show(whole)
  }

  function readAll(): Promise<void> {
    clearTimeout(timer)
    reading ??= read()
      .catch(() => undefined)
      .finally(() => {
        reading = null
        if (!isStopped && isBehind()) timer = setTimeout(() => void readAll(), AGAIN_MS)
      })
    return reading
  }

  return {
    hear: (change) => {
      if (isStopped || change.to <= (at?.revision ?? -1)) return
      heard = Math.max(heard, change.to)
      const next = at === null ? null : further(at, change)
      if (next === null) void readAll()
      else show(next)
    },
    wake: async () => {
      if (isStopped) return
      // The next word, or the next waking, asks again.
      const kept = await library.revision(id).catch(() => null)
      if (kept !== null) heard = Math.max(heard, kept)
      if (!isStopped && isBehind()) await readAll()
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
