import { claimWriting, seizeWriting, type Claim, type Locks } from './claimWriting'
import type { WindowChannel, Word } from './windowChannel'

/** A window that does not answer within this time is asleep or gone, and the writing is taken from it. */
export const ANSWER_MS = 2000
/** One that answered is given this long to write what waits. */
const LETTING_GO_MS = 20_000

interface Asking {
  /** The session. */
  readonly id: string
  /** The window that asks. */
  readonly window: string
  readonly channel: WindowChannel
  readonly locks: Locks | undefined
}

/** Asks the window that writes a session to let this one write. */
export function askForWriting({ id, window, channel, locks }: Asking) {
  let answered: ((answer: 'letting-go' | 'cannot') => void) | null = null
  let questions = 0
  const asker = (): string => `${window} ${questions}`

  return {
    /** The lock, from a window that lets go or that does not answer; null: it cannot let go. */
    async claim(): Promise<Claim | null> {
      const patience = new AbortController()
      const endAfter = (ms: number) => setTimeout(() => patience.abort(), ms)
      let timer = endAfter(ANSWER_MS)
      let cannot = false
      answered = (answer) => {
        clearTimeout(timer)
        cannot = answer === 'cannot'
        if (cannot) patience.abort()
        else timer = endAfter(LETTING_GO_MS)
      }
      questions += 1
      channel.say({ says: 'let-me', asker: asker() })
      try {
        const given = await claimWriting(id, patience.signal, locks)
        return given ?? (cannot ? null : await seizeWriting(id, locks))
      } finally {
        clearTimeout(timer)
        answered = null
      }
    },

    /** Hears what another window answers. */
    hear(word: Extract<Word, { says: 'letting-go' | 'cannot' }>): void {
      if (word.asker === asker()) answered?.(word.says)
    },
  }
}
