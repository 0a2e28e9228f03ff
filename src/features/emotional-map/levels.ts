import { FEELINGS, type Feeling } from '../../model/kinds'

/** How high feelings lie in a chart, px from its top. */
export interface Heights {
  /** Of "very good". */
  readonly top: number
  /** From a feeling to the next. */
  readonly pitch: number
}

/** How high a value from -2 to 2 lies. */
export function riseOf(value: number, { top, pitch }: Heights): number {
  return top + (2 - value) * pitch
}

/** The feeling that lies nearest to a height: beyond the ends, the last one. */
export function feelingAt(rise: number, { top, pitch }: Heights): Feeling {
  return nearestFeeling(2 - (rise - top) / pitch)
}

/** The whole feeling nearest to a mean. */
export function nearestFeeling(value: number): Feeling {
  const whole = Math.round(value)
  return FEELINGS.find((feeling) => feeling >= whole) ?? 2
}

/**
 * The next whole feeling up or down from a value; what has none begins in the middle, so that a point of few cards
 * does not give away where they lie. Null at the end.
 */
export function nextFeeling(value: number | null, direction: 'up' | 'down'): Feeling | null {
  const from = value ?? 0
  const next = direction === 'up' ? Math.floor(from) + 1 : Math.ceil(from) - 1
  return FEELINGS.find((feeling) => feeling === next) ?? null
}
