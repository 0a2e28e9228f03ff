import { FEELING_COLOURS, INK } from '../palette'
import type { FontSpec, Point, Rect, SceneFaces } from '../scene'
import { circle, type Path } from './path'
import type { Pen } from './pen'
import { baseline } from './textLine'

const RADIUS = 9
/** A face with its count. */
const FACE_WIDTH = 31
const COUNT_FONT: FontSpec = { size: 14, weight: 700 }
const DISC: readonly Path[] = [circle({ x: 0, y: 0 }, RADIUS)]
const EYES: readonly Path[] = [circle({ x: -3, y: -2.2 }, 1.2), circle({ x: 3, y: -2.2 }, 1.2)]
/** From very bad to very good. */
const MOUTHS: readonly Path[] = [
  [
    ['M', -4.4, 5.4],
    ['Q', 0, 0.2, 4.4, 5.4],
  ],
  [
    ['M', -4, 4.6],
    ['Q', 0, 2, 4, 4.6],
  ],
  [
    ['M', -4, 3.4],
    ['L', 4, 3.4],
  ],
  [
    ['M', -4, 2.4],
    ['Q', 0, 5.6, 4, 2.4],
  ],
  [['M', -4.6, 1.6], ['Q', 0, 8.4, 4.6, 1.6], ['Z']],
]
const mouthsKept: readonly (readonly Path[])[] = MOUTHS.map((mouth) => [mouth])
/** A sheet with lines: cards that were not asked how it felt. */
const CARD_SYMBOL = 'M3 2h10v12H3zM5.5 6h5M5.5 9.5h5'

/** A face of a feeling (0 very bad to 4 very good), drawn, not set in an emoji font: the same everywhere. */
export function drawFace(pen: Pen, feeling: number, middle: Point): void {
  pen.placed(middle, 1, () => {
    pen.shapes(DISC, { fill: FEELING_COLOURS[feeling] ?? FEELING_COLOURS[2], stroke: INK, lineWidth: 1.2 })
    pen.shapes(EYES, { fill: INK })
    const mouth = mouthsKept[feeling]
    if (mouth !== undefined) pen.shapes(mouth, { stroke: INK, lineWidth: 1.5 })
  })
}

/** How many cards feel what, worst first, in a row of this rectangle. */
export function drawFaces(pen: Pen, faces: SceneFaces, room: Rect, direction: 'ltr' | 'rtl'): void {
  const felt = faces.byFeeling.flatMap((count, feeling) => (count > 0 ? [{ count, feeling }] : []))
  const asked = felt.reduce((sum, { count }) => sum + count, 0)
  const others = faces.cards.length - asked
  const shown = others > 0 ? [...felt, { count: others, feeling: null }] : felt
  const pitch = Math.min(FACE_WIDTH + 6, room.width / Math.max(1, shown.length))
  const onward = direction === 'rtl' ? -1 : 1
  const start = direction === 'rtl' ? room.x + room.width : room.x
  const y = room.y + room.height / 2
  for (const [place, { count, feeling }] of shown.entries()) {
    const x = start + onward * (RADIUS + place * pitch)
    if (feeling === null)
      pen.symbol(CARD_SYMBOL, { x: x - 8, y: y - 8, width: 16, height: 16 }, { stroke: INK, lineWidth: 1.5 })
    else drawFace(pen, feeling, { x, y })
    pen.text(
      String(count),
      { x: x + onward * (RADIUS + 3), y: room.y + baseline(room.height, COUNT_FONT.size) },
      { font: COUNT_FONT, fill: INK, anchor: 'start', direction },
    )
  }
}
