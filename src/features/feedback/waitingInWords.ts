import * as words from '../../words/compiled/messages.js'

/** How many cards wait on this device. */
export function waitingInWords(count: number): string {
  return count === 0 ? words.tabletsWaitingNone() : words.tabletsWaiting({ count })
}
