import { nearWords } from './nearWords'
import { folded, plain } from './plainText'
import type { Findable, Thing } from './things'

/** Most things shown at once: more would not be read. */
const MOST_FOUND = 60

/**
 * What a few letters find, best first: what begins with them, what has a word for each of them, what has some in
 * where it is; of each the shorter first. With nothing found, words that are spelt nearly so. All that there is is
 * looked through for each letter, which at 13,000 things costs less than a word index does to answer, and nothing
 * to keep.
 */
export function findThings(all: Iterable<Findable>, query: string): readonly Thing[] {
  const asked = plain(query).trim()
  if (query.trim() === '') return []
  const findables = [...all]
  // Signs alone ("???", "…") are no words: they are looked for as they stand.
  if (asked === '') return withSigns(findables, folded(query.trim()))
  const parts = asked.split(' ')
  const exact = ranked(
    findables,
    asked,
    parts.map((part) => [part]),
  )
  if (exact.length > 0) return exact
  const words = wordsOf(findables)
  return ranked(
    findables,
    asked,
    parts.map((part) => [part, ...nearWords(part, words)]),
  )
}

/** `wanted`: for each word typed, the words that will do. */
function ranked(
  findables: readonly Findable[],
  asked: string,
  wanted: readonly (readonly string[])[],
): readonly Thing[] {
  const starts = wanted.map((words) => words.map((word) => ` ${word}`))
  const ranks: Findable[][] = [[], [], []]
  for (const findable of findables) {
    const rank = rankOf(findable, ` ${asked}`, starts)
    if (rank !== null) ranks[rank]?.push(findable)
  }
  const found: Thing[] = []
  for (const rank of ranks) {
    if (found.length >= MOST_FOUND) break
    found.push(...shortest(rank, MOST_FOUND - found.length).map(({ thing }) => thing()))
  }
  return found
}

/** As many of them, the shorter first. One letter may find all there is: that is not sorted. */
function shortest(findables: readonly Findable[], count: number): readonly Findable[] {
  const byLength = new Map<number, Findable[]>()
  for (const findable of findables) {
    const { length } = findable.text
    const there = byLength.get(length)
    if (there === undefined) byLength.set(length, [findable])
    else there.push(findable)
  }
  const lengths = [...byLength.keys()].toSorted((a, b) => a - b)
  return lengths.flatMap((length) => byLength.get(length) ?? []).slice(0, count)
}

/** Each word of all there is, once. */
function wordsOf(findables: readonly Findable[]): ReadonlySet<string> {
  const words = new Set<string>()
  const texts = new Set<string>()
  const take = (text: string): void => {
    if (texts.size === texts.add(text).size) return
    for (const word of text.split(' ')) words.add(word)
  }
  for (const { text, where } of findables) {
    take(text)
    for (const place of where) take(place)
  }
  return words
}

function rankOf(
  { text, where }: Findable,
  asked: string,
  starts: readonly (readonly string[])[],
): 0 | 1 | 2 | null {
  let isElsewhere = false
  for (const words of starts) {
    if (words.some((word) => text.includes(word))) continue
    if (!words.some((word) => where.some((place) => place.includes(word)))) return null
    isElsewhere = true
  }
  if (isElsewhere) return 2
  return text.startsWith(asked) ? 0 : 1
}

function withSigns(findables: readonly Findable[], signs: string): readonly Thing[] {
  const found: Thing[] = []
  for (const { thing } of findables) {
    const made = thing()
    if (folded(made.text).includes(signs)) found.push(made)
    if (found.length === MOST_FOUND) break
  }
  return found
}
