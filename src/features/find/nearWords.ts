/** Shorter words are not taken for one that is spelt nearly so. */
const SHORTEST = 4

/** So many letters of a word may be wrong, as a share of it. */
const WRONG = 0.2

/** The words that begin nearly as one that was typed: a slip of the finger does not hide what is meant. */
export function nearWords(typed: string, words: Iterable<string>): readonly string[] {
  if (typed.length < SHORTEST) return []
  const most = Math.round(typed.length * WRONG)
  const near: string[] = []
  for (const word of words) {
    if (word.length < typed.length - most) continue
    const isNear =
      isWithin(most, typed, word.slice(0, typed.length)) ||
      isWithin(most, typed, word.slice(0, typed.length + most))
    if (isNear) near.push(word)
  }
  return near
}

/** Longer words than this are not compared. */
const LONGEST = 60
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const

/** Whether so many letters changed, added or left out make one word of the other (Levenshtein). */
function isWithin(most: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > most || a.length > LONGEST || b.length > LONGEST) return false
  let [row, next]: [Uint8Array, Uint8Array] = [rows[0], rows[1]]
  for (let j = 0; j <= b.length; j += 1) row[j] = j
  for (let i = 1; i <= a.length; i += 1) {
    next[0] = i
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed)
      next[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return false
    ;[row, next] = [next, row]
  }
  return (row[b.length] ?? 0) <= most
}
