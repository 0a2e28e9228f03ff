import { middleOf, toWall, withinZoom, type Camera, type Frame } from './camera'

/**
 * A view as it is kept between days: the point of the wall in the middle of the screen, and the zoom. So it
 * shows the same place on a screen of another size.
 */
export interface SavedCamera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** The view as it is kept. */
export function toSaved(camera: Camera, frame: Frame): SavedCamera {
  const { x, y } = toWall(camera, middleOf(frame))
  return { x, y, zoom: camera.zoom }
}

/** A kept view on a screen of this size. */
export function fromSaved(saved: SavedCamera, frame: Frame): Camera {
  const zoom = withinZoom(saved.zoom)
  const middle = middleOf(frame)
  return { x: middle.x - saved.x * zoom, y: middle.y - saved.y * zoom, zoom }
}
