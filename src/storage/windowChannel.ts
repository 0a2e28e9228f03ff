import type { Ballot, FindingId, MapId } from '../model/session'
import type { KeptChange } from './library'

/** A window of this program, by when it was opened. */
export interface WindowName {
  readonly id: string
  /** Epoch milliseconds. */
  readonly openedAt: number
}

/** A stretch of the wall, in px of the wall. */
export interface Stretch {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What the window that writes looks at. The stretch and not its camera: other windows have other shapes. */
export interface Shown {
  readonly map: MapId
  /** Null while the wall is not on screen. */
  readonly stretch: Stretch | null
  readonly selection: readonly string[]
  readonly spotlight: readonly string[] | null
  readonly countHandoffs: boolean
  /** Whether how each step feels stands under the wall. */
  readonly feelings: boolean
  /** Whether what the map tells by itself stands beside the wall. */
  readonly numbers: boolean
  /** Whether each step carries the sign of who has said that something is wrong there. */
  readonly agreement: boolean
  /** The findings that are walked, and the place among them. */
  readonly walk: { readonly findings: readonly FindingId[]; readonly place: number } | null
  /** The ballot whose results are shown in big type. */
  readonly results: Ballot['of'] | null
}

/** What windows that show the same session tell each other. */
export type Word =
  /** Which of you writes, and what does it look at? */
  | { readonly says: 'who' }
  /** I write. */
  | { readonly says: 'writer'; readonly window: WindowName }
  /** The one that writes: let me. `asker` names this question. */
  | { readonly says: 'let-me'; readonly asker: string }
  /** I heard that question, and let go as soon as everything is written. */
  | { readonly says: 'letting-go'; readonly asker: string }
  /** I heard it, and there are changes here that cannot be written. */
  | { readonly says: 'cannot'; readonly asker: string }
  /** This was kept. */
  | { readonly says: 'kept'; readonly change: KeptChange }
  | { readonly says: 'shown'; readonly shown: Shown }

/** Where the windows of one session hear each other. */
export interface WindowChannel {
  readonly say: (word: Word) => void
  readonly hear: (listener: (word: Word) => void) => void
  readonly close: () => void
}

/** The channel of a session. A browser without one leaves each window to itself. */
export function openWindowChannel(session: string): WindowChannel {
  if (globalThis.BroadcastChannel === undefined) {
    return { say: () => undefined, hear: () => undefined, close: () => undefined }
  }
  const channel = new BroadcastChannel(`throughline 1 ${session}`)
  return {
    // A channel reaches windows of this origin alone, and has no other to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    say: (word) => channel.postMessage(word),
    hear: (listener) => {
      channel.addEventListener('message', ({ data }: MessageEvent<Word>) => listener(data))
    },
    close: () => channel.close(),
  }
}
