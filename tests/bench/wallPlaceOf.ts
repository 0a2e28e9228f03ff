import type { MapId, Session, StepId } from '../../src/model/session'
import { canvasMeasure } from '../../src/scene/canvasMeasure'
import { layOut } from '../../src/scene/layOut'
import type { Rect } from '../../src/scene/scene'
import { noteOf } from '../../src/scene/sceneIndex'

/** Where a step lies on its wall, for setting up what is then measured. */
export function wallPlaceOf(session: Session, map: MapId, step: StepId): Rect {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('this browser has no canvas')
  // Without its flows: only the place is asked for.
  const alone = { ...session, flows: [] }
  const note = noteOf(layOut(alone, map, canvasMeasure(context), { direction: 'ltr' }), step)
  if (note === undefined) throw new Error(`${step} is not on the wall`)
  return note
}
