import { overlaps } from '../../../scene/grid'
import type { Detail } from '../../../scene/draw/drawOptions'
import type { Rect } from '../../../scene/scene'
import { middleOf, viewOf, zoomedAt, type Camera, type Frame } from '../camera/camera'
import { detailAt } from '../detail'

/** So much beyond each edge of the screen is painted, px of the screen: a pan has that far to go. */
export const BEYOND_SCREEN = 128
/** What stands out beyond the notes and lanes at the wall's edges: shadows, labels, slots. Wall px. */
const BEYOND_BOUNDS = 160

/**
 * How much larger or smaller what is painted may be shown while the view moves. Words are painted anew sooner than
 * colours, whose edges alone become softer. Once the view rests all is painted as it is.
 */
const MOST_STRETCH: Readonly<Record<Detail, number>> = { full: 1.4, titles: 2, blocks: 2.5 }

/** How much smaller the wall is painted while the view zooms out. */
const AHEAD = 1.35

/** What a canvas holds: the wall, painted for a camera. */
export interface Held {
  readonly camera: Camera
  /** The part of the wall that was painted. */
  readonly area: Rect
}

/** How a canvas lies on the screen, px from the frame's top left. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** The part of the wall that is painted for a camera: what is in view and a strip around it. */
function paintedArea(camera: Camera, frame: Frame): Rect {
  const { x, y, width, height } = viewOf(camera, frame)
  const beyond = BEYOND_SCREEN / camera.zoom
  return { x: x - beyond, y: y - beyond, width: width + 2 * beyond, height: height + 2 * beyond }
}

/**
 * What to paint when what was held before does not do. While a view zooms out, more of the wall than is in it, and
 * so smaller: otherwise nearly every frame would have to be painted.
 */
export function heldFor(camera: Camera, frame: Frame, before: Held | null, fullFrom?: number): Held {
  const isOut = before !== null && camera.zoom < before.camera.zoom
  const ahead = isOut ? zoomedAt(camera, middleOf(frame), camera.zoom / AHEAD) : camera
  const aim = detailAt(ahead.zoom, fullFrom) === detailAt(camera.zoom, fullFrom) ? ahead : camera
  return { camera: aim, area: paintedArea(aim, frame) }
}

/** A wall's bounds with what stands out beyond them. */
function withEdges({ x, y, width, height }: Rect): Rect {
  return {
    x: x - BEYOND_BOUNDS,
    y: y - BEYOND_BOUNDS,
    width: width + 2 * BEYOND_BOUNDS,
    height: height + 2 * BEYOND_BOUNDS,
  }
}

/** Whether all that is in both `view` and `bounds` is in `area` as well. */
function holds(area: Rect, view: Rect, bounds: Rect): boolean {
  if (!overlaps(view, bounds)) return true
  const isHeld = (low: number, length: number, [from, to]: readonly [number, number]): boolean =>
    from >= low - 0.001 && to <= low + length + 0.001
  const along = (axis: 'x' | 'y', length: 'width' | 'height'): readonly [number, number] => [
    Math.max(view[axis], bounds[axis]),
    Math.min(view[axis] + view[length], bounds[axis] + bounds[length]),
  ]
  return isHeld(area.x, area.width, along('x', 'width')) && isHeld(area.y, area.height, along('y', 'height'))
}

/**
 * Where a painted canvas must lie so that it shows the wall as another camera sees it; null when it must be painted
 * anew: too little of it was painted, or it would be stretched too much. The canvas begins BEYOND_SCREEN px before
 * the frame of the camera it was painted for.
 */
export function placedFor(
  held: Held,
  camera: Camera,
  frame: Frame,
  bounds: Rect,
  density: number,
  fullFrom?: number,
): Placed | null {
  const scale = camera.zoom / held.camera.zoom
  const detail = detailAt(held.camera.zoom, fullFrom)
  if (detail !== detailAt(camera.zoom, fullFrom)) return null
  if (Math.max(scale, 1 / scale) > MOST_STRETCH[detail]) return null
  if (!holds(held.area, viewOf(camera, frame), withEdges(bounds))) return null
  const x = camera.x - scale * (held.camera.x + BEYOND_SCREEN)
  const y = camera.y - scale * (held.camera.y + BEYOND_SCREEN)
  if (scale !== 1) return { x, y, scale }
  // On whole dots of the screen nothing becomes softer.
  return { x: Math.round(x * density) / density, y: Math.round(y * density) / density, scale }
}
