import type { Fingers } from '../camera/camera'
import type { FindingId, FlowId, StepId } from '../../../model/session'
import type { Point, Rect } from '../../../scene/scene'

/** What sticks at a note's foot, under the pointer: a mark, or the faces of its cards. */
export type Sticker = { readonly shows: 'finding'; readonly id: FindingId } | { readonly shows: 'cards' }

/** What lies under a pointer. */
export type Target =
  | { readonly on: 'note'; readonly id: StepId; readonly sticker: Sticker | null }
  | { readonly on: 'handle'; readonly id: StepId }
  | { readonly on: 'flow'; readonly id: FlowId }
  | { readonly on: 'finding'; readonly id: FindingId }
  | { readonly on: 'paper' }

/**
 * What the hands are doing on the wall. A gesture is view state: the session changes once, when it ends; Escape
 * ends it with no change. Points named `at` and `start` are screen px from the frame's top left, all others lie
 * on the wall.
 */
export type Gesture =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'pressing'
      readonly pointer: number
      readonly start: Point
      readonly target: Target
      /** Shift, Ctrl or ⌘: adds to what is selected, or takes away from it. */
      readonly adding: boolean
      readonly touch: boolean
    }
  | {
      readonly kind: 'dragging'
      readonly pointer: number
      /** The one under the finger: its lane lights up. */
      readonly held: StepId
      readonly ids: ReadonlySet<StepId>
      readonly from: Point
      readonly to: Point
    }
  | {
      readonly kind: 'banding'
      readonly pointer: number
      readonly from: Point
      readonly to: Point
      /** Selected before, and kept. */
      readonly before: ReadonlySet<string>
    }
  | {
      readonly kind: 'connecting'
      readonly pointer: number
      readonly from: StepId
      readonly to: Point
      readonly over: StepId | null
    }
  | { readonly kind: 'panning'; readonly pointer: number; readonly at: Point }
  | { readonly kind: 'pinching'; readonly pointers: readonly [number, number]; readonly fingers: Fingers }

export const IDLE: Gesture = { kind: 'idle' }

/** A pointer that moved less than this is a tap, screen px: a finger trembles more than a mouse. */
export function isTap(start: Point, end: Point, touch: boolean): boolean {
  return Math.hypot(end.x - start.x, end.y - start.y) < (touch ? 10 : 4)
}

/** How far the dragged notes have been carried, wall px. */
export function carried(gesture: Gesture): Point {
  if (gesture.kind !== 'dragging') return { x: 0, y: 0 }
  return { x: gesture.to.x - gesture.from.x, y: gesture.to.y - gesture.from.y }
}

/** The rectangle between two corners, whichever was first. */
export function between(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}
