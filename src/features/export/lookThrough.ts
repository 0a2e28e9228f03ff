import { lookForPrivateTexts, withoutTexts, type PrivateText, type TextPlace } from '../../analysis/freeTexts'
import { leftOutSentence } from '../../analysis/leftOutSentence'
import { safeToShare } from '../../analysis/safeToShare'
import type { Session } from '../../model/session'
import { inTurns } from '../../workers/turns'
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

/** A copy that is about to leave, and the texts in it that look private. */
export interface LookedThrough {
  readonly texts: readonly PrivateText[]
  /** The copy without those of the texts that are to be left out. */
  readonly prepared: (without: readonly TextPlace[]) => Prepared
}

/** Makes the copy of a session that is about to leave, and looks through its texts, letting the page go on meanwhile. */
export async function lookThrough(session: Session, scope: Scope): Promise<LookedThrough> {
  const copy = scope === 'to-share' ? safeToShare(session) : { session, leftOut: [] }
  return {
    texts: await inTurns(lookForPrivateTexts(copy.session)),
    prepared(without) {
      const sentences = copy.leftOut.map((each) => leftOutSentence(each, session.about.smallestGroup))
      if (without.length > 0) sentences.push(words.privacyOutTexts({ count: without.length }))
      // That a file says the day alone is worth saying beside what else is missing, and nothing on its own.
      const isAllThere = without.length === 0 && copy.leftOut.every(({ kind }) => kind === 'exact-time')
      const said = isAllThere ? '' : words.privacyLeftOutList({ list: sentences.join('; ') })
      return { session: withoutTexts(copy.session, without), scope, said }
    },
  }
}
