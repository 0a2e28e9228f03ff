/** What a table holds. */
export interface Identified {
  readonly id: string
}

/**
 * Where records lie, for a whole family of tables: each made from another one by putting records in the place of
 * those with the same id, by adding some at the end, or by taking some away. `bases` says of each id where it came
 * into the family; it is written once, so that it holds for every table of the family. A table's own place is that
 * less the places that were taken away before it. So no look-up after an edit grows with the table.
 */
export interface TableIndex {
  readonly bases: Map<string, number>
  /** The bases taken away in this table, in order. */
  readonly gone: readonly number[]
}

/** With more than this taken away a table begins a family of its own. */
const MOST_GONE = 4_000

const indexes = new WeakMap<readonly Identified[], TableIndex>()

/** The index of a table. The first question of a family costs what the table is long, the others nothing. */
export function indexOf(table: readonly Identified[]): TableIndex {
  let index = indexes.get(table)
  if (index === undefined) {
    index = { bases: new Map(table.map(({ id }, place) => [id, place])), gone: [] }
    indexes.set(table, index)
  }
  return index
}

/** Where a record lies in its table, or -1. */
export function placeOf(table: readonly Identified[], id: string): number {
  const { bases, gone } = indexOf(table)
  const base = bases.get(id)
  if (base === undefined) return -1
  const place = base - countBelow(gone, base)
  return table[place]?.id === id ? place : -1
}

/** Files the index of a table whose records beyond those of `before` are new and lie at its end. */
export function keepAdded(before: readonly Identified[], after: readonly Identified[]): void {
  const { bases, gone } = indexOf(before)
  for (let place = before.length; place < after.length; place += 1) {
    const id = after[place]?.id ?? ''
    const base = place + gone.length
    // A record that was in the family before has its base already: this table begins another one.
    if ((bases.get(id) ?? base) !== base) return
    bases.set(id, base)
  }
  indexes.set(after, { bases, gone })
}

/** Files the index of a table that is `before` without the records at these places, given in order. */
export function keepRemoved(
  before: readonly Identified[],
  after: readonly Identified[],
  places: readonly number[],
): void {
  const index = indexes.get(before)
  if (index === undefined || index.gone.length + places.length > MOST_GONE) return
  const { bases, gone } = index
  const taken = places.map((place) => bases.get(before[place]?.id ?? '') ?? 0)
  indexes.set(after, { bases, gone: merged(gone, taken) })
}

/** Files the index of a table into which these records came back, when they lie where they lay in the family. */
export function keepRestored(
  before: readonly Identified[],
  after: readonly Identified[],
  back: readonly Identified[],
): void {
  const index = indexes.get(before)
  if (index === undefined) return
  const { bases, gone } = index
  const returned = new Set(back.map(({ id }) => bases.get(id)))
  const left = gone.filter((base) => !returned.has(base))
  const isWhole = left.length + back.length === gone.length
  if (!isWhole) return
  indexes.set(after, { bases, gone: left })
  if (!back.every(({ id }) => placeOf(after, id) >= 0)) indexes.delete(after)
}

function countBelow(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.length === 0 ? b : [...a, ...b].toSorted((first, second) => first - second)
}
