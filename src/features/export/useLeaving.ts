import { useRef, useState } from 'react'
import type { PrivateText, TextPlace } from '../../analysis/freeTexts'
import { useSessionStore } from '../../store/useSession'
import type { Prepared, Scope } from './lookThrough'

/** Texts that look private, while somebody decides on them. */
export interface Review {
  readonly texts: readonly PrivateText[]
  readonly scope: Scope
  /** Null: nothing is exported. */
  readonly decide: (without: readonly TextPlace[] | null) => void
}

export interface Leaving {
  /**
   * The open session as it may leave. Null: there is none, or somebody thought better of it. Rejects when what looks
   * through it cannot be fetched: then nothing leaves.
   */
  readonly prepare: (scope: Scope) => Promise<Prepared | null>
  readonly review: Review | null
}

/**
 * Everything that is exported passes here: it is made safe to share unless all of it is asked for, and somebody is
 * asked about each text that looks private. All of a session that cannot be saved is handed out at once: it is then
 * the only copy.
 */
export function useLeaving(): Leaving {
  const store = useSessionStore()
  const [review, setReview] = useState<Review | null>(null)
  const waiting = useRef<Review | null>(null)

  function ask(texts: readonly PrivateText[], scope: Scope): Promise<readonly TextPlace[] | null> {
    waiting.current?.decide(null)
    return new Promise((resolve) => {
      const decide = (without: readonly TextPlace[] | null): void => {
        waiting.current = null
        setReview(null)
        resolve(without)
      }
      waiting.current = { texts, scope, decide }
      setReview(waiting.current)
    })
  }

  async function prepare(scope: Scope): Promise<Prepared | null> {
    const { session, saving } = store.getState()
    if (session === null) return null
    if (scope === 'everything' && saving.state === 'not-saved') return { session, scope, said: '' }
    // Fetched when first used: most windows hand out nothing.
    const { lookThrough } = await import('./lookThrough')
    const { texts, prepared } = await lookThrough(session, scope)
    const without = texts.length === 0 ? [] : await ask(texts, scope)
    return without === null ? null : prepared(without)
  }

  return { prepare, review }
}
