import { useRef, useState } from 'react'
import { privateTexts, withoutTexts, type PrivateText, type TextPlace } from '../../analysis/freeTexts'
import type { LeftOut } from '../../analysis/leftOut'
import { leftOutSentence } from '../../analysis/leftOutSentence'
import { safeToShare } from '../../analysis/safeToShare'
import type { Session } from '../../model/session'
import { useSessionStore } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'

/** What a file is for: people who were not in the room, or keeping all of it. */
export type Scope = 'to-share' | 'everything'

/** A session as an exporter may see it. */
export interface Prepared {
  readonly session: Session
  readonly scope: Scope
  /** What was left out, as a sentence; empty when nothing was that matters to a reader. */
  readonly said: string
}

/** Texts that look private, while somebody decides on them. */
export interface Review {
  readonly texts: readonly PrivateText[]
  readonly scope: Scope
  /** Null: nothing is exported. */
  readonly decide: (without: readonly TextPlace[] | null) => void
}

export interface Leaving {
  /** The open session as it may leave. Null: there is none, or somebody thought better of it. */
  readonly prepare: (scope: Scope) => Promise<Prepared | null>
  readonly review: Review | null
}

/** Everything that is exported passes here: it is made safe to share unless all of it is asked for, and looked through. */
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
    const { session } = store.getState()
    if (session === null) return null
    const copy = scope === 'to-share' ? safeToShare(session) : { session, leftOut: [] }
    const texts = privateTexts(copy.session)
    const without = texts.length === 0 ? [] : await ask(texts, scope)
    if (without === null) return null
    const said = leftOutWords(copy.leftOut, without.length, session.about.smallestGroup)
    return { session: withoutTexts(copy.session, without), scope, said }
  }

  return { prepare, review }
}

/** "Left out: 3 cards that stay in the room; 2 texts that looked private." */
function leftOutWords(leftOut: readonly LeftOut[], texts: number, smallest: number): string {
  const parts = leftOut.map((each) => leftOutSentence(each, smallest))
  if (texts > 0) parts.push(words.privacyOutTexts({ count: texts }))
  // That a file says the day alone is worth saying beside what else is missing, and nothing on its own.
  const isAllThere = texts === 0 && leftOut.every(({ kind }) => kind === 'exact-time')
  return isAllThere ? '' : words.privacyLeftOutList({ list: parts.join('; ') })
}
