import { generateKeyBetween } from 'fractional-indexing'
import type { Lane, Session, Stage } from './session'

interface Ordered {
  readonly order: string
}

/** Sorts by fractional index, code unit by code unit: never by the device's language. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order === b.order) return 0
  return a.order < b.order ? -1 : 1
}

const sorted = new WeakMap<readonly Ordered[], readonly Ordered[]>()

function inOrder<T extends Ordered>(table: readonly T[]): readonly T[] {
  const known = sorted.get(table) as readonly T[] | undefined
  if (known !== undefined) return known
  const result = table.toSorted(byOrder)
  sorted.set(table, result)
  return result
}

/** The lanes from top to bottom. The identical array while the table is the same. */
export function sortedLanes(session: Session): readonly Lane[] {
  return inOrder(session.lanes)
}

/** The stages in the order of the journey. The identical array while the table is the same. */
export function sortedStages(session: Session): readonly Stage[] {
  return inOrder(session.stages)
}

/**
 * A key that sorts between two others; null stands for the start or the end.
 * Throws when one of the keys is not a fractional index (the gate lets none through).
 */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after)
}
