import type { Point, Rect } from './scene'

/** The smallest rectangle that holds these points, and so much around it. Of no points it is nowhere. */
export function boundsOfPoints(points: readonly Point[], around: Point = { x: 0, y: 0 }): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return {
    x: left - around.x,
    y: top - around.y,
    width: right - left + 2 * around.x,
    height: bottom - top + 2 * around.y,
  }
}
