import type { KeepingTroubleKind } from '../../storage/keepingTrouble'
import * as words from '../../words/compiled/messages.js'

const SENTENCES: Readonly<Record<KeepingTroubleKind, () => string>> = {
  'no-database': words.keepingNoDatabase,
  'no-answer': words.keepingNoAnswer,
  'newer-version': words.keepingNewerVersion,
  'other-window': words.keepingOtherWindow,
  full: words.keepingFull,
  exists: words.keepingExists,
  gone: words.keepingGone,
  damaged: words.keepingDamaged,
  'memory-only': words.keepingMemoryOnly,
  failed: words.keepingFailed,
}

/** Why something could not be kept, as a sentence for a person. */
export function keepingSentence(kind: KeepingTroubleKind): string {
  return SENTENCES[kind]()
}
