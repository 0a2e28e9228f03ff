import type { Rect, Scene } from '../../scene/scene'
import { flowOf, noteOf } from '../../scene/sceneIndex'

/** The stretch of the wall that holds these notes and flows; null when none of them is on it. */
export function selectedRect(scene: Scene, ids: Iterable<string>): Rect | null {
  let whole: Rect | null = null
  for (const id of ids) {
    const rect = noteOf(scene, id) ?? flowOf(scene, id)?.bounds
    if (rect !== undefined) whole = whole === null ? rect : united(whole, rect)
  }
  return whole
}

function united(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}
