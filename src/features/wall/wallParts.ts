import { createContext, useContext, type RefObject } from 'react'
import type { LaneId, StepId } from '../../model/session'
import type { Scene } from '../../scene/scene'
import type { CameraControl } from './camera/cameraControl'
import type { Gesture } from './gestures/gesture'
import type { Watched } from './watched'

/** What "Connect" asks for: the step a flow leads from, then the one it leads to. */
export type Joining =
  { readonly asks: 'nothing' } | { readonly asks: 'from' } | { readonly asks: 'to'; readonly from: StepId }

export const NOT_JOINING: Joining = { asks: 'nothing' }

/** What the parts of one wall share besides the store: all of it lives as long as the wall is on screen. */
export interface WallParts {
  /** The wall as it lies now, for what happens on an event. */
  readonly sceneRef: RefObject<Scene>
  /** From this zoom on every word is shown. */
  readonly fullFrom: number
  /** Tells what happens on events which scene is on screen now. */
  show(scene: Scene): void
  readonly control: CameraControl
  readonly gesture: Watched<Gesture>
  /** The lane over which notes are carried: null is "Not placed yet", undefined none. */
  readonly litLane: Watched<LaneId | null | undefined>
  /** The one note that Tab reaches; null: the first. It is always mounted. */
  readonly tabStop: Watched<StepId | null>
  /** Space is held down: the mouse pans. */
  readonly spaceHeld: Watched<boolean>
  /** After "Connect" was pressed: the next two notes tapped are joined. */
  readonly joining: Watched<Joining>
  /** The elements of the mounted notes. */
  readonly elements: Map<StepId, HTMLElement>
  /** The note that takes the focus when it is mounted. */
  readonly wantedFocus: Watched<StepId | null>
  /** Brings the focus to a note, now or as soon as it is mounted. */
  focusNote(id: StepId): void
}

export const WallPartsContext = createContext<WallParts | null>(null)

/** What the parts of this wall share. Throws outside a wall. */
export function useWallParts(): WallParts {
  const parts = useContext(WallPartsContext)
  if (parts === null) throw new Error('WallPartsContext is missing')
  return parts
}
