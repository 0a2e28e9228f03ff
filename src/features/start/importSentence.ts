import { keepingSentence } from '../../words/keepingSentence'
import * as words from '../../words/compiled/messages.js'
import { sentenceOf } from '../../words/troubles'
import type { Imported } from './importFiles'
import type { NotUnlocked } from './openLocked'

const NOT_UNLOCKED: { readonly [K in NotUnlocked]: (said: { name: string }) => string } = {
  'no-passphrase': words.privacyNoPassphrase,
  damaged: words.privacyLockDamaged,
  'other-key': words.privacyLockOtherKey,
  'too-hard': words.privacyLockTooHard,
  'no-memory': words.privacyLockNoMemory,
  failed: words.privacyLockFailed,
}

/** What became of a file, as a sentence for a person. */
export function importSentence(imported: Imported): string {
  const { name } = imported
  switch (imported.kind) {
    case 'imported':
      return imported.mended.length === 0
        ? words.startImportedWhole()
        : words.startImportedMended({ count: imported.mended.length })
    case 'refused':
      return sentenceOf(imported.trouble)
    case 'tablet':
      return words.tabletsArrived()
    case 'tablet-cards':
      return words.tabletsCardsFile()
    case 'folder':
      return words.startFolder({ name })
    case 'locked':
      return NOT_UNLOCKED[imported.why]({ name })
    case 'unreadable':
      return words.startUnreadable({ name })
    case 'not-kept':
      return words.startNotKept({ name, reason: keepingSentence(imported.why) })
    default:
      return imported satisfies never
  }
}
