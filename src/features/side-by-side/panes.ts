import { alignedPoint } from '../../scene/aligned'
import type { Point, Rect, Scene } from '../../scene/scene'

/** How both maps lie on the screen. */
export const ARRANGEMENTS = ['above', 'beside', 'over'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

/** What is looked at: this point of what happens now is in the middle of its pane, this many times as large. */
export interface Look extends Point {
  readonly zoom: number
}

/** A part of the screen with a wall in it; its headings stand round it, where reading begins. */
export interface Pane extends Rect {
  readonly scene: Scene
  readonly which: 'now' | 'toBe' | 'over'
  /** Px on the screen that the lanes' headings take beside it. */
  readonly headings: number
}

/** Px on the screen that the stages' headings take over each wall: two lines. */
export const STAGES_HEIGHT = 40

interface Scenes {
  readonly now: Scene
  readonly toBe: Scene
  readonly over: Scene
}

const GAP = 6
const MARGIN = 8
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
  if (arrangement === 'over') return [paneIn({ x: 0, y: 0, width, height }, 'over', over)]
  if (arrangement === 'above') {
    const half = (height - GAP) / 2
    return [
      paneIn({ x: 0, y: 0, width, height: half }, 'now', now),
      paneIn({ x: 0, y: half + GAP, width, height: half }, 'toBe', toBe),
    ]
  }
  const half = (width - GAP) / 2
  const first = now.direction === 'rtl' ? half + GAP : 0
  return [
    paneIn({ x: first, y: 0, width: half, height }, 'now', now),
    paneIn({ x: half + GAP - first, y: 0, width: half, height }, 'toBe', toBe),
  ]
}

/** A part of the stage, less what the headings take of it. */
function paneIn({ x, y, width, height }: Rect, which: Pane['which'], scene: Scene): Pane {
  const headings = headingsWidth(width)
  return {
    which,
    scene,
    headings,
    x: scene.direction === 'rtl' ? x : x + headings,
    y: y + STAGES_HEIGHT,
    width: width - headings,
    height: height - STAGES_HEIGHT,
  }
}

function headingsWidth(width: number): number {
  if (width >= 900) return 160
  return width >= 560 ? 124 : 88
}

/** Where the lanes' headings of a pane begin, px on the stage: at its left, or right where reading begins there. */
export function headingsStart({ x, width, headings, scene }: Pane): number {
  return scene.direction === 'rtl' ? x + width : x - headings
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
  const { x, y, width, height } = now.bounds
  const middle = { x: x + width / 2, y: y + height / 2 }
  const zooms = panes.map((pane) => {
    const whole = pane.scene.bounds
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
  const whole = now.bounds
  return {
    ...look,
    x: Math.min(whole.x + whole.width, Math.max(whole.x, look.x - by.x / look.zoom)),
    y: Math.min(whole.y + whole.height, Math.max(whole.y, look.y - by.y / look.zoom)),
  }
}
