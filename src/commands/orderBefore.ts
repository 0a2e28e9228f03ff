import { orderBetween } from '../model/order'

interface Ordered {
  readonly id: string
  readonly order: string
}

/**
 * The key that puts a record before another one of its kind, given in their order; null: at the end.
 * Null when that one is not there. Two of the same key are passed together, for nothing fits between them.
 */
export function orderBefore(sorted: readonly Ordered[], before: string | null): string | null {
  const place = before === null ? sorted.length : sorted.findIndex(({ id }) => id === before)
  if (place < 0) return null
  const lower = sorted[place - 1]?.order ?? null
  const upper = sorted.slice(place).find(({ order }) => lower === null || order > lower)?.order ?? null
  return orderBetween(lower, upper)
}
