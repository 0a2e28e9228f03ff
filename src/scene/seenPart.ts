/**
 * The part of a band that is on the screen, so that its name stands there however far the wall is pushed.
 * Null when the band is out of view.
 */
export function seenPart(
  start: number,
  length: number,
  low: number,
  high: number,
): { readonly start: number; readonly length: number } | null {
  const from = Math.max(start, low)
  const to = Math.min(start + length, high)
  return to - from < 1 ? null : { start: from, length: to - from }
}
