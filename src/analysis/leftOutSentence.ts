import * as words from '../words/compiled/messages.js'
import type { LeftOut, LeftOutKind } from './leftOut'

const SENTENCES: { readonly [K in LeftOutKind]: (said: { count: number; smallest: number }) => string } = {
  'card-stays': words.privacyOutCardStays,
  'card-withdrawn': words.privacyOutCardWithdrawn,
  receipt: words.privacyOutReceipt,
  source: words.privacyOutSource,
  'unknown-table': words.privacyOutUnknownTable,
  'unknown-field': words.privacyOutUnknownField,
  'exact-time': () => words.privacyOutExactTime(),
  'small-count': words.privacyOutSmallCount,
  'guarding-count': words.privacyOutGuardingCount,
  'small-voice': words.privacyOutSmallVoice,
}

/** What was left out and why, in words. `smallest`: the session's smallest group. */
export function leftOutSentence({ kind, count }: LeftOut, smallest: number): string {
  return SENTENCES[kind]({ count, smallest })
}
