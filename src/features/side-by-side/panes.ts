import { alignedPoint } from '../../scene/aligned'
import type { Point, Rect, Scene } from '../../scene/scene'
import { LANE_HEADING_WIDTH, STAGE_HEADING_HEIGHT } from '../../scene/sizes'

/** How both maps lie on the screen. */
export const ARRANGEMENTS = ['above', 'beside', 'over'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

/** What is looked at: this point of what happens now is in the middle of its pane, this many times as large. */
export interface Look extends Point {
  readonly zoom: number
}

/** A part of the screen with a wall in it. */
export interface Pane extends Rect {
  readonly scene: Scene
  readonly which: 'now' | 'toBe' | 'over'
}

interface Scenes {
  readonly now: Scene
  readonly toBe: Scene
  readonly over: Scene
}

const GAP = 6
const MARGIN = 16
const MIN_ZOOM = 0.02
const MAX_ZOOM = 4
/** Notes are no larger than life when all is shown. */
const FIT_MOST = 1

/** The panes of a stage of this size: the one read first is what happens now. */
export function panesOf(
  { now, toBe, over }: Scenes,
  arrangement: Arrangement,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Pane[] {
  if (arrangement === 'over') return [{ which: 'over', scene: over, x: 0, y: 0, width, height }]
  if (arrangement === 'above') {
    const half = (height - GAP) / 2
    return [
      { which: 'now', scene: now, x: 0, y: 0, width, height: half },
      { which: 'toBe', scene: toBe, x: 0, y: half + GAP, width, height: half },
    ]
  }
  const half = (width - GAP) / 2
  const first = now.direction === 'rtl' ? half + GAP : 0
  return [
    { which: 'now', scene: now, x: first, y: 0, width: half, height },
    { which: 'toBe', scene: toBe, x: half + GAP - first, y: 0, width: half, height },
  ]
}

/** A wall with its headings. */
export function wholeOf({ bounds, direction }: Scene): Rect {
  return {
    x: direction === 'rtl' ? bounds.x : bounds.x - LANE_HEADING_WIDTH,
    y: bounds.y - STAGE_HEADING_HEIGHT,
    width: bounds.width + LANE_HEADING_WIDTH,
    height: bounds.height + STAGE_HEADING_HEIGHT,
  }
}

/** The point of a pane's wall that is in its middle: where the look rests on what happens now, in the same lane and stage. */
export function middleIn(pane: Pane, now: Scene, look: Point): Point {
  return pane.which === 'now' ? look : alignedPoint(now, pane.scene, look)
}

/** Where a point of a pane's wall is on the stage. */
export function onStage(pane: Pane, middle: Point, zoom: number, point: Point): Point {
  return {
    x: pane.x + pane.width / 2 + (point.x - middle.x) * zoom,
    y: pane.y + pane.height / 2 + (point.y - middle.y) * zoom,
  }
}

/** The look that shows every wall whole. */
export function fitting(panes: readonly Pane[], now: Scene): Look {
  const { x, y, width, height } = wholeOf(now)
  const middle = { x: x + width / 2, y: y + height / 2 }
  const zooms = panes.map((pane) => {
    const whole = wholeOf(pane.scene)
    const at = middleIn(pane, now, middle)
    const reachX = Math.max(at.x - whole.x, whole.x + whole.width - at.x)
    const reachY = Math.max(at.y - whole.y, whole.y + whole.height - at.y)
    return Math.min(
      (pane.width / 2 - MARGIN) / Math.max(1, reachX),
      (pane.height / 2 - MARGIN) / Math.max(1, reachY),
    )
  })
  return { ...middle, zoom: withinZoom(Math.min(FIT_MOST, ...zooms)) }
}

/** The zoom within what is allowed. */
export function withinZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom))
}

/** The look moved by so much of the screen, never so far that nothing of what happens now is in the middle. */
export function movedBy(look: Look, by: Point, now: Scene): Look {
  const whole = wholeOf(now)
  return {
    ...look,
    x: Math.min(whole.x + whole.width, Math.max(whole.x, look.x - by.x / look.zoom)),
    y: Math.min(whole.y + whole.height, Math.max(whole.y, look.y - by.y / look.zoom)),
  }
}
