/** So many of the last copies of a session are kept, */
export const LAST_KEPT = 20
/** and before them the last of each hour, of this many hours in which something changed. */
export const HOURS_KEPT = 48

const HOUR_MS = 60 * 60 * 1000

interface Copy {
  readonly number: number
  readonly takenAt: number
  readonly locked: boolean
}

/** Which copies of one session go. A locked one never does, and does not count. */
export function thinnedOut<T extends Copy>(copies: readonly T[]): readonly T[] {
  const newestFirst = copies.filter(({ locked }) => !locked).toSorted((a, b) => b.number - a.number)
  const hours = new Set<number>()
  return newestFirst.slice(LAST_KEPT).filter(({ takenAt }) => {
    const hour = Math.floor(takenAt / HOUR_MS)
    if (hours.has(hour) || hours.size >= HOURS_KEPT) return true
    hours.add(hour)
    return false
  })
}
