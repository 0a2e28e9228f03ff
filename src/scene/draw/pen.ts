import type { FontSpec, Point, Rect } from '../scene'
import type { Path } from './path'

/** How a shape is filled and drawn round. What is left out is not painted. */
export interface Paint {
  readonly fill?: string
  readonly stroke?: string
  /** Px of the wall; 1 when left out. */
  readonly lineWidth?: number
  /** Lengths of dashes and gaps in turn, in px. */
  readonly dash?: readonly number[]
  /** 0 to 1. */
  readonly opacity?: number
}

/** How a line of text is set. */
export interface TextPaint {
  readonly font: FontSpec
  readonly fill: string
  /** Where the point given lies in the line: its start (the right end of a right-to-left text), middle or end. */
  readonly anchor: 'start' | 'middle' | 'end'
  readonly direction: 'ltr' | 'rtl'
}

/** What a group is, for those who read a drawing by its parts. */
export type Part = 'note' | 'flow' | 'tie' | 'gap' | 'mark' | 'stage' | 'lane'

/**
 * What the wall is painted with: a 2D context, or the text of an SVG drawing. Everything is drawn by these few
 * verbs, so that screen, PNG, SVG and print show the same.
 */
export interface Pen {
  rect(rect: Rect, paint: Paint): void
  /** Many rectangles in one paint, at once; kept as painted, so give the identical array for what did not change. */
  rects(rects: readonly Rect[], paint: Paint): void
  /** Many lines from point to point in one paint, at once; filled, each closes itself. Kept as painted, too. */
  polylines(lines: readonly (readonly Point[])[], paint: Paint): void
  /** Many outlines in one paint; `paths` is kept as painted, so give the identical array for what did not change. */
  shapes(paths: readonly Path[], paint: Paint): void
  /** Lines of a drawing in a box of 16 by 16, put into a square of this rectangle's width. */
  symbol(lines: string, at: Rect, paint: Paint): void
  /** One line of text; the point is on its baseline. */
  text(text: string, at: Point, paint: TextPaint): void
  /** What is drawn inside belongs together, has a name (asked for where it is written), and is a part of the wall. */
  group(name: () => string, draw: () => void, part?: Part): void
  /** What is drawn inside is seen as through a veil. Opacity from 0 to 1. */
  faded(opacity: number, draw: () => void): void
  /** What is drawn inside is moved by so many px, then scaled about the new origin. */
  placed(by: Point, scale: number, draw: () => void): void
}
