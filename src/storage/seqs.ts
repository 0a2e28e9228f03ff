/** Numbers that rise along a table, by record id, so that the file's order survives a reload. */
export type Seqs = ReadonlyMap<string, number>

/** 1, 2, 3 and so on. */
function numbered(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, place) => [id, place + 1]))
}

/** Numbers for `run`, between two others. Null when there is no room for them in a float. */
function between(low: number, high: number, run: readonly string[]): Map<string, number> | null {
  const gap = high === Number.POSITIVE_INFINITY ? run.length + 1 : high - low
  const numbers = new Map<string, number>()
  let last = low
  for (const [place, id] of run.entries()) {
    const seq = low + (gap * (place + 1)) / (run.length + 1)
    if (!(seq > last && seq < high)) return null
    numbers.set(id, seq)
    last = seq
  }
  return numbers
}

/**
 * A number for each id such that they rise in this order. An id keeps the number it has in `known` wherever
 * that still fits, so an edit changes few rows and an undone deletion finds its old place again.
 */
export function seqsInOrder(ids: readonly string[], known: Seqs): Seqs {
  const seqs = new Map<string, number>()
  let low = 0
  let run: string[] = []
  const place = (high: number): boolean => {
    const numbers = between(low, high, run)
    for (const [id, seq] of numbers ?? []) seqs.set(id, seq)
    run = []
    return numbers !== null
  }
  for (const id of ids) {
    const seq = known.get(id)
    if (seq === undefined || seq <= low) {
      run.push(id)
      continue
    }
    if (run.length > 0 && !place(seq)) return numbered(ids)
    seqs.set(id, seq)
    low = seq
  }
  return place(Number.POSITIVE_INFINITY) ? seqs : numbered(ids)
}
