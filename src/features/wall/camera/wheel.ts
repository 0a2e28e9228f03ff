import type { Point } from '../../../scene/scene'
import { zoomedAt, type Camera } from './camera'

/** What of a wheel event moves the wall. */
export interface Turn {
  readonly deltaX: number
  readonly deltaY: number
  /** 0: px, 1: lines, 2: pages. */
  readonly deltaMode: number
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Px that one unit of a wheel's delta stands for, by its mode: Firefox counts lines. */
const PX_OF_MODE = [1, 20, 400] as const

/** Most that one event counts for: a mouse wheel comes with 100 to 240 px at once, a pinched trackpad with 1 to 20. */
const MOST_ZOOM_DELTA = 20
const ZOOM_OF_PX = 0.01

/**
 * A wheel or a trackpad pans; with Ctrl or ⌘, and when a trackpad is pinched (which comes with Ctrl), it zooms
 * about the pointer. Shift turns a wheel with one direction sideways.
 */
export function turned(camera: Camera, turn: Turn, at: Point): Camera {
  const unit = PX_OF_MODE[turn.deltaMode] ?? 1
  const x = turn.deltaX * unit
  const y = turn.deltaY * unit
  if (turn.ctrlKey || turn.metaKey) {
    const delta = Math.max(-MOST_ZOOM_DELTA, Math.min(MOST_ZOOM_DELTA, y))
    return zoomedAt(camera, at, camera.zoom * Math.exp(-delta * ZOOM_OF_PX))
  }
  if (turn.shiftKey && x === 0) return { ...camera, x: camera.x - y }
  return { ...camera, x: camera.x - x, y: camera.y - y }
}
