import { overlapping } from './grid'
import type { Point, Rect, Scene, SceneNote } from './scene'
import { around, noteGrid } from './sceneIndex'

/** The note that lies at a point, or null. Notes never lie on each other. */
export function noteAt(scene: Scene, point: Point): SceneNote | null {
  const place = overlapping(noteGrid(scene), around(point, 0.5), 1)[0]
  return place === undefined ? null : (scene.notes[place] ?? null)
}

/** The notes that a rectangle touches, in reading order. */
export function notesIn(scene: Scene, area: Rect): readonly SceneNote[] {
  const places = overlapping(noteGrid(scene), area).toSorted((a, b) => a - b)
  return places.flatMap((place) => scene.notes[place] ?? [])
}
