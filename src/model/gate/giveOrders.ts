import { generateNKeysBetween } from 'fractional-indexing'
import { byOrder } from '../order'
import type { Report } from './trouble'

interface Ordered {
  readonly id: string
  readonly order: string
}

/** A usual key has 2 to 10 characters; the first and last letter mark the ends, beyond which nothing fits. */
const KEY = /^[B-Za-y][0-9A-Za-z]{1,200}$/

function isKey(order: string): boolean {
  if (!KEY.test(order)) return false
  try {
    generateNKeysBetween(order, null, 1)
    return true
  } catch {
    // The library says no in this way alone; the key is then issued anew and reported.
    return false
  }
}

/** The records as they are to stand: by key, and one without a fit key right after the one before it in the file. */
function inSequence<T extends Ordered>(records: readonly T[]): readonly T[] {
  const groups: T[][] = []
  for (const record of records) {
    if (isKey(record.order) || groups.length === 0) groups.push([record])
    else groups.at(-1)?.push(record)
  }
  // A first record without a key stays in front.
  const front = groups.filter(([head]) => head !== undefined && !isKey(head.order))
  const keyed = groups.filter(([head]) => head !== undefined && isKey(head.order))
  const byHead = keyed.toSorted(([a], [b]) => (a === undefined || b === undefined ? 0 : byOrder(a, b)))
  return [...front, ...byHead].flat()
}

/** Keys for the sequence: a fit key larger than all before it is kept, the runs between are issued anew. */
function keysFor(sequence: readonly Ordered[]): readonly string[] {
  const keys: string[] = []
  let run = 0
  let last: string | null = null
  for (const { order } of sequence) {
    if (!isKey(order) || (last !== null && order <= last)) {
      run++
      continue
    }
    keys.push(...generateNKeysBetween(last, order, run), order)
    last = order
    run = 0
  }
  keys.push(...generateNKeysBetween(last, null, run))
  return keys.every(isKey) ? keys : generateNKeysBetween(null, null, sequence.length)
}

/**
 * The records with an order key each, all different. Left out, a key is the place in the file; an invalid or
 * repeated one is issued anew in file order and reported.
 */
export function giveOrders<T extends Ordered>(
  records: readonly T[],
  where: (record: T) => string,
  report: Report,
): readonly T[] {
  const sequence = inSequence(records)
  const keys = keysFor(sequence)
  const keyOf = new Map(sequence.map((record, place) => [record.id, keys[place] ?? record.order]))
  return records.map((record) => {
    const order = keyOf.get(record.id) ?? record.order
    if (order === record.order) return record
    if (record.order !== '') report.add('order-issued', `${where(record)}.order`)
    return { ...record, order }
  })
}
