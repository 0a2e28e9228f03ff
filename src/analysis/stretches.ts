import type { Stretch } from './privateWords'

/** Where a pattern (with the `g` flag) is found in a text. */
export function stretches(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
