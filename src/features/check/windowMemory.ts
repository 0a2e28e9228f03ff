/** What tells whether a window remembers when it is closed. */
export interface MemorySigns {
  /** The browser has promised to keep. */
  readonly persisted: boolean
  /** What the library keeps to. */
  readonly keeps: 'device' | 'memory'
  /** The place for copies: some private windows have it and refuse it. */
  readonly copyPlace: 'open' | 'refused' | 'none'
  /** When this browser was first here, in epoch milliseconds, by what it remembers itself. */
  readonly firstVisit: number
  readonly now: number
}

/** Whether a window remembers: `not-known` where the browser hides which windows are private, as Chrome and Edge do. */
export type WindowMemory = 'remembers' | 'forgets' | 'not-known'

/** A private window is hardly ever left open so long. */
const SURE_AFTER_MS = 12 * 60 * 60 * 1000

/**
 * What can be told: a browser that keeps to its memory, or refuses the place for copies (private windows of Firefox
 * and Safari), forgets; one that has promised, or still knows of a visit half a day ago, remembers.
 */
export function windowMemory(signs: MemorySigns): WindowMemory {
  if (signs.keeps === 'memory') return 'forgets'
  if (signs.persisted || signs.now - signs.firstVisit >= SURE_AFTER_MS) return 'remembers'
  return signs.copyPlace === 'refused' ? 'forgets' : 'not-known'
}
