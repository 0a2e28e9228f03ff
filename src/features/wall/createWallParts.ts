import type { LaneId, StepId } from '../../model/session'
import { dropPlace } from '../../scene/cellAt'
import type { Scene } from '../../scene/scene'
import { noteOf } from '../../scene/sceneIndex'
import { createCameraControl } from './camera/cameraControl'
import { FULL_FROM } from './detail'
import { carried, IDLE, type Gesture } from './gestures/gesture'
import { createWatched } from './watched'
import { NOT_JOINING, type WallParts } from './wallParts'

/** The lane that the note under the hand would go to. */
function laneUnder(scene: Scene, now: Gesture): LaneId | null | undefined {
  if (now.kind !== 'dragging') return undefined
  const note = noteOf(scene, now.held)
  if (note === undefined) return undefined
  const { x, y } = carried(now)
  return dropPlace(scene, { ...note, x: note.x + x, y: note.y + y }).lane
}

/** The parts of a wall that shows this scene first, and every word from this zoom on. */
export function createWallParts(scene: Scene, fullFrom: number = FULL_FROM): WallParts {
  const sceneRef = { current: scene }
  const tabStop = createWatched<StepId | null>(null)
  const elements = new Map<StepId, HTMLElement>()
  const wanted = createWatched<StepId | null>(null)
  const gesture = createWatched<Gesture>(IDLE)
  const litLane = createWatched<LaneId | null | undefined>(undefined)
  gesture.watch(() => litLane.set(laneUnder(sceneRef.current, gesture.get())))
  return {
    sceneRef,
    fullFrom,
    show(next) {
      sceneRef.current = next
    },
    control: createCameraControl(() => sceneRef.current.bounds),
    gesture,
    litLane,
    tabStop,
    spaceHeld: createWatched(false),
    joining: createWatched(NOT_JOINING),
    elements,
    wantedFocus: wanted,
    focusNote(id) {
      tabStop.set(id)
      const element = elements.get(id)
      wanted.set(element === undefined ? id : null)
      // The view is moved by us alone: the browser would scroll what must not scroll.
      element?.focus({ preventScroll: true })
    },
  }
}
