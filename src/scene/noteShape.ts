import type { StepKind } from '../model/kinds'
import type { Rect } from './scene'
import { FOOT_PADDING, NOTE_PADDING } from './sizes'

/** Sides of a note as they lie in a left-to-right scene. */
export type Side = 'left' | 'right' | 'top' | 'bottom'

/** Radii in px of a note's corners at its inline start and its inline end. */
export interface CornerRadii {
  readonly start: number
  readonly end: number
}

const SHEET: CornerRadii = { start: 3, end: 3 }
const ROUND: CornerRadii = { start: 40, end: 40 }
const LARGEST_RADII: Readonly<Record<StepKind, CornerRadii>> = {
  step: SHEET,
  decision: SHEET,
  wait: { start: SHEET.start, end: 60 },
  start: ROUND,
  end: ROUND,
}

/**
 * Kind is told by shape: a step and a decision are sheets (a decision has a diamond on its corner), a wait is a D,
 * start and end are round at both ends.
 */
export function cornerRadii(kind: StepKind, height: number): CornerRadii {
  const { start, end } = LARGEST_RADII[kind]
  return { start: Math.min(height / 2, start), end: Math.min(height / 2, end) }
}

const SHEET_INSETS: CornerRadii = { start: NOTE_PADDING, end: NOTE_PADDING }
const ROUND_INSETS: CornerRadii = { start: 22, end: 22 }
const TEXT_INSETS: Readonly<Record<StepKind, CornerRadii>> = {
  step: SHEET_INSETS,
  decision: SHEET_INSETS,
  wait: { start: NOTE_PADDING, end: 26 },
  start: ROUND_INSETS,
  end: ROUND_INSETS,
}

/** From a note's edges to its text, so that no letter leaves a round shape. */
export function textInsets(kind: StepKind): CornerRadii {
  return TEXT_INSETS[kind]
}

/** From a note's edges to its foot rows; round notes need more below and beside. */
export function footInsets(kind: StepKind): { readonly side: number; readonly below: number } {
  return kind === 'start' || kind === 'end'
    ? { side: 16, below: 14 }
    : { side: FOOT_PADDING, below: FOOT_PADDING }
}

/** How far inside its rectangle a note's outline lies at a distance from a corner along a side. */
function inset(radius: number, fromCorner: number): number {
  if (fromCorner >= radius) return 0
  const across = radius - Math.max(0, fromCorner)
  return radius - Math.sqrt(radius * radius - across * across)
}

/**
 * How far inside its rectangle the outline of a note lies where a flow meets a side, left to right.
 * `at` is the flow's x or y there.
 */
export function sideInset(kind: StepKind, rect: Rect, side: Side, at: number): number {
  const { start, end } = cornerRadii(kind, rect.height)
  if (side === 'left' || side === 'right') {
    const fromCorner = Math.min(at - rect.y, rect.y + rect.height - at)
    return inset(side === 'left' ? start : end, fromCorner)
  }
  const fromStart = at - rect.x
  const fromEnd = rect.x + rect.width - at
  return Math.max(inset(start, fromStart), inset(end, fromEnd))
}
