import { comparable } from '../model/comparable'

/**
 * Every run of three characters (code points, never half of one) of a text as it is compared, with a space before
 * and after it so that beginnings and ends count. Knows no language. None for a text without letters and digits.
 */
export function trigrams(text: string): ReadonlySet<string> {
  const plain = comparable(text)
  const found = new Set<string>()
  if (plain === '') return found
  const characters = Array.from(` ${plain} `)
  for (let at = 2; at < characters.length; at += 1) {
    found.add(`${characters[at - 2]}${characters[at - 1]}${characters[at]}`)
  }
  return found
}

/**
 * How much of two sets is in both, from 0 to 1: twice what they share by what they have together (L. R. Dice,
 * Ecology 26, 1945). 0 when one is empty.
 */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const each of a) if (b.has(each)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

/** How alike two texts are written, from 0 to 1, by their trigrams. To compare many, keep `trigrams` and ask `dice`. */
export function likeness(a: string, b: string): number {
  return dice(trigrams(a), trigrams(b))
}
