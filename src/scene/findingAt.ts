import type { FindingId } from '../model/session'
import type { Point, Rect, Scene } from './scene'

const holds = (rect: Rect, { x, y }: Point): boolean =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height

/** The finding whose badge or slot lies at a point, or null. */
export function findingAt(scene: Scene, point: Point): FindingId | null {
  const tie = scene.ties.find(({ badge }) => holds(badge, point))
  return tie?.finding ?? scene.gaps.find((gap) => holds(gap, point))?.finding ?? null
}
