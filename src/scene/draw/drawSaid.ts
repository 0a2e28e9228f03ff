import type { StepId } from '../../model/session'
import { shortNameOfSaid, type SaidClass, type Sign } from '../../words/said'
import { INK, SAID_COLOURS, SURFACE } from '../palette'
import type { FontSpec, Measure, Point, Rect, Scene, SceneNote } from '../scene'
import type { DrawOptions } from './drawOptions'
import { circle, polygon, roundedRect, type Path } from './path'
import type { Paint, Pen } from './pen'
import { baseline } from './textLine'

const FONT: FontSpec = { size: 14, weight: 700 }
/** Half the height and width of a sign's shape, px of the wall at scale 1. */
export const SIGN_RADIUS = 9
const HEIGHT = 26
const PADDING = 8
/** In the far view the sign is so much larger, and from very far this. */
const ENLARGED = 1.5
const FAR = 5

const MIDDLE: Point = { x: 0, y: 0 }
const RING: readonly Path[] = [circle(MIDDLE, SIGN_RADIUS - 1.25)]
const DISC: readonly Path[] = [circle(MIDDLE, 4.5)]
const SQUARE: readonly Path[] = [roundedRect({ x: -8, y: -8, width: 16, height: 16 }, { start: 1, end: 1 })]
const TRIANGLE: readonly Path[] = [
  polygon([
    { x: 0, y: -9 },
    { x: 9.5, y: 8 },
    { x: -9.5, y: 8 },
  ]),
]

/** The outlines of each sign, one over the other, and how they are painted in its colour. */
const SHAPES: Readonly<
  Record<SaidClass, readonly { readonly paths: readonly Path[]; readonly paint: (colour: string) => Paint }[]>
> = {
  // Two who say the same: a circle in a circle.
  both: [
    { paths: RING, paint: (colour) => ({ fill: SURFACE, stroke: colour, lineWidth: 2.5 }) },
    { paths: DISC, paint: (colour) => ({ fill: colour }) },
  ],
  'only-workers': [{ paths: SQUARE, paint: (colour) => ({ fill: colour }) }],
  'only-people': [{ paths: TRIANGLE, paint: (colour) => ({ fill: colour }) }],
  // Nothing there yet.
  nobody: [
    {
      paths: RING,
      paint: (colour) => ({ fill: SURFACE, stroke: colour, lineWidth: 2.5, dash: [3, 3] }),
    },
  ],
}

/** The shape of a class in its colour, its middle at this point: told apart without colour too. */
export function drawSaidShape(pen: Pen, said: Sign, middle: Point, scale: number): void {
  pen.placed(middle, scale, () => {
    if (typeof said !== 'string') {
      const { colour: stroke, path } = said
      pen.shapes(RING, { fill: SURFACE, stroke, lineWidth: 1 })
      pen.symbol(path, { x: -6, y: -6, width: 12, height: 12 }, { stroke, lineWidth: 2.5 })
      return
    }
    for (const { paths, paint } of SHAPES[said]) pen.shapes(paths, paint(SAID_COLOURS[said]))
  })
}

/** How wide and high a sign with its word is, and what it is set by. */
export function saidSize(said: Sign, measure: Measure): Rect {
  const width = PADDING + 2 * SIGN_RADIUS + 5 + measure(shortNameOfSaid(said), FONT) + PADDING
  return { x: -width / 2, y: -HEIGHT / 2, width, height: HEIGHT }
}

/** The sign with its word, on paper of its own, its middle at the pen's origin. */
export function drawSaidSign(pen: Pen, said: Sign, measure: Measure, direction: 'ltr' | 'rtl'): void {
  const box = saidSize(said, measure)
  const radii = { start: HEIGHT / 2, end: HEIGHT / 2 }
  const onward = direction === 'rtl' ? -1 : 1
  const start = -onward * (box.width / 2)
  pen.shapes([roundedRect(box, radii)], {
    fill: SURFACE,
    stroke: typeof said === 'string' ? SAID_COLOURS[said] : said.colour,
    lineWidth: 2,
  })
  drawSaidShape(pen, said, { x: start + onward * (PADDING + SIGN_RADIUS), y: 0 }, 1)
  const at = {
    x: start + onward * (PADDING + 2 * SIGN_RADIUS + 5),
    y: box.y + baseline(HEIGHT, FONT.size),
  }
  pen.text(shortNameOfSaid(said), at, { font: FONT, fill: INK, anchor: 'start', direction })
}

/** The sign on the upper edge of a note, where neither star nor diamond stands. */
export function drawSaid(
  pen: Pen,
  said: Sign,
  note: SceneNote,
  direction: Scene['direction'],
  { detail, measure }: Pick<DrawOptions, 'detail' | 'measure'>,
): void {
  const scale = detail === 'full' ? 1 : ENLARGED
  const middle = { x: note.x + note.width / 2, y: note.y - (HEIGHT * scale) / 3 }
  pen.placed(middle, scale, () => drawSaidSign(pen, said, measure, direction))
}

/** From very far: the shapes alone, large, in the middle of the notes. */
export function drawFarSaid(pen: Pen, notes: readonly SceneNote[], said: ReadonlyMap<StepId, Sign>): void {
  for (const note of notes) {
    const its = said.get(note.id)
    const middle = { x: note.x + note.width / 2, y: note.y + note.height / 2 }
    if (its !== undefined) drawSaidShape(pen, its, middle, FAR)
  }
}
