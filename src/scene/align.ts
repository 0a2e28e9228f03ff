import { placeOf } from '../model/table'

interface Identified {
  readonly id: string
}

/** Where the records of a table lay in the table before. */
export interface Alignment {
  /** For each record its place before, or -1. */
  readonly before: Int32Array
  /** For each record before its place now, or -1. */
  readonly now: Int32Array
  /** Nothing came, went or changed its place. */
  readonly isSame: boolean
  /** What was there before still comes in the order in which it came. */
  readonly isOrdered: boolean
}

/**
 * Finds the records of a table in the table before, by id. Goes along both, so that an edit of a few records costs
 * no look-up by id for the others.
 */
export function align(now: readonly Identified[], before: readonly Identified[]): Alignment {
  const placesBefore = new Int32Array(now.length).fill(-1)
  const placesNow = new Int32Array(before.length).fill(-1)
  let next = 0
  let found = 0
  let last = -1
  let isOrdered = true
  for (let place = 0; place < now.length; place++) {
    const record = now[place]
    if (record === undefined) continue
    const there = before[next]
    let known = next
    if (there !== record && there?.id !== record.id) {
      // When all were found, what is left is new.
      known = found === before.length ? -1 : placeOf(before, record.id)
      if (known === -1) continue
    }
    placesBefore[place] = known
    placesNow[known] = place
    found++
    if (known < last) isOrdered = false
    last = known
    next = known + 1
  }
  const isSame = isOrdered && found === now.length && found === before.length
  return { before: placesBefore, now: placesNow, isSame, isOrdered }
}
