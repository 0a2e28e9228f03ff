import * as words from './compiled/messages.js'

const SENTENCES = {
  'no-database': words.keepingNoDatabase,
  'no-answer': words.keepingNoAnswer,
  'newer-version': words.keepingNewerVersion,
  'other-window': words.keepingOtherWindow,
  'taken-over': words.keepingTakenOver,
  full: words.keepingFull,
  exists: words.keepingExists,
  gone: words.keepingGone,
  damaged: words.keepingDamaged,
  'part-lost': words.keepingPartLost,
  cleared: words.keepingCleared,
  'in-use': words.keepingInUse,
  'memory-only': words.keepingMemoryOnly,
  failed: words.keepingFailed,
} as const

/** Why something could not be kept or read, as a sentence for a person. */
export function keepingSentence(kind: keyof typeof SENTENCES): string {
  return SENTENCES[kind]()
}
