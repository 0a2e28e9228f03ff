import type { StepPlace } from '../../../commands/placeSteps'
import type { StepId } from '../../../model/session'
import { findAll } from '../../../model/table'
import { dropPlace } from '../../../scene/cellAt'
import type { Point, Scene } from '../../../scene/scene'

/** Where notes belong that were carried so far and let go. */
export function draggedPlaces(scene: Scene, ids: ReadonlySet<StepId>, shift: Point): readonly StepPlace[] {
  return findAll(scene.notes, ids).map((note) => {
    const { id, width, height } = note
    const place = dropPlace(scene, { x: note.x + shift.x, y: note.y + shift.y, width, height })
    return { ...place, id, x: Math.round(place.x), y: Math.round(place.y) }
  })
}
