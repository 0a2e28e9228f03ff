import MiniSearch from 'minisearch'
import type { Thing } from './things'

/** Most things shown at once: more would not be read. */
export const MOST_FOUND = 60

/** An index of things that follows them: what did not change since is not read again. */
export interface FindIndex {
  /** Takes in what is there now. */
  update(things: readonly Thing[]): void
  /** What matches, best first: by the beginnings of words, and by words nearly so spelt. */
  search(query: string): readonly Thing[]
}

/** Capitals and accents do not count: "ty" finds "Tŷ". */
function plain(term: string): string {
  return term.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

export function createFindIndex(): FindIndex {
  const known = new Map<string, Thing>()
  const index = new MiniSearch<Thing>({
    idField: 'key',
    fields: ['text', 'where'],
    processTerm: plain,
    searchOptions: {
      prefix: true,
      // A slip of the finger in a word long enough to be known by the rest of it.
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { text: 3 },
      combineWith: 'AND',
    },
  })

  return {
    update(things) {
      const there = new Set(things.map(({ key }) => key))
      for (const key of known.keys()) {
        if (there.has(key)) continue
        index.discard(key)
        known.delete(key)
      }
      for (const thing of things) {
        const before = known.get(thing.key)
        if (before?.text === thing.text && before.where === thing.where) continue
        if (before === undefined) index.add(thing)
        else index.replace(thing)
        known.set(thing.key, thing)
      }
    },
    search(query) {
      const asked = plain(query.trim())
      if (asked === '') return []
      const found = index.search(asked).flatMap(({ id }) => known.get(String(id)) ?? [])
      // Signs alone ("£46", "…") are no words to the index; they are looked for as they stand.
      const all =
        found.length > 0 ? found : [...known.values()].filter(({ text }) => plain(text).includes(asked))
      return all.slice(0, MOST_FOUND)
    },
  }
}
