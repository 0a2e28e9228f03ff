import type { StepPlace } from '../../../commands/placeSteps'
import type { StepId } from '../../../model/session'
import { dropPlace } from '../../../scene/cellAt'
import type { Point, Scene } from '../../../scene/scene'

/** Where notes belong that were carried so far and let go. */
export function draggedPlaces(scene: Scene, ids: ReadonlySet<StepId>, shift: Point): readonly StepPlace[] {
  return scene.notes
    .filter((note) => ids.has(note.id))
    .map((note) => {
      const { id, width, height } = note
      const place = dropPlace(scene, { x: note.x + shift.x, y: note.y + shift.y, width, height })
      return { ...place, id, x: Math.round(place.x), y: Math.round(place.y) }
    })
}
