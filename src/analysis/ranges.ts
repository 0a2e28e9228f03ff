import type { Range } from '../model/session'

const NOTHING: Range = { low: 0, high: 0 }

/** Ranges added up, end by end. Null when there is none: nothing is known, which is not nought. */
export function sumOf(ranges: readonly Range[]): Range | null {
  if (ranges.length === 0) return null
  return ranges.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), NOTHING)
}

/**
 * Which share of the whole a part is, in whole per cent, at the least and at the most: the part's low end beside the
 * rest's high end, and the other way round. Null when both may be nought or one is not known.
 */
export function shareOf(part: Range | null, rest: Range | null): Range | null {
  if (part === null || rest === null || part.low + rest.high === 0 || part.high + rest.low === 0) return null
  return {
    low: Math.round((100 * part.low) / (part.low + rest.high)),
    high: Math.round((100 * part.high) / (part.high + rest.low)),
  }
}
