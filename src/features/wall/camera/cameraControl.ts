import type { Rect } from '../../../scene/scene'
import { createWatched, type Watched } from '../watched'
import { keptInSight, type Camera, type Frame } from './camera'

/** The one door through which the view moves: wheel, fingers, buttons, find and minimap all come through it. */
export interface CameraControl {
  readonly camera: Watched<Camera>
  /** The wall's place on the screen; width 0 until it was first measured. */
  readonly frame: Watched<Frame>
  /** Moves the view, keeping some of the wall in sight. */
  move(next: Camera): void
}

const NO_FRAME: Frame = { width: 0, height: 0, top: 0, right: 0, bottom: 0, left: 0 }

/** A view that begins at the wall's origin; `bounds` is asked at each move. */
export function createCameraControl(bounds: () => Rect): CameraControl {
  const camera = createWatched<Camera>({ x: 0, y: 0, zoom: 1 })
  const frame = createWatched(NO_FRAME)
  return {
    camera,
    frame,
    move(next) {
      const now = camera.get()
      const kept = keptInSight(next, bounds(), frame.get())
      if (kept.x === now.x && kept.y === now.y && kept.zoom === now.zoom) return
      camera.set(kept)
    },
  }
}
