import { FEELING_COLOURS, INK } from '../palette'
import { sceneFewCards } from '../../words/compiled/messages.js'
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

/** A sheet with words on it: cards, whatever they feel. */
export function drawCards(pen: Pen, { x, y }: Point): void {
  pen.symbol(CARD_SYMBOL, { x: x - 8, y: y - 8, width: 16, height: 16 }, { stroke: INK, lineWidth: 1.5 })
}

interface Shown {
  /** Beside the sign. */
  readonly says: string
  /** From 0 very bad to 4 very good; null: cards, whatever they feel. */
  readonly feeling: number | null
}

function counted({ byFeeling, notAsked }: Exclude<SceneFaces, 'few'>): readonly Shown[] {
  const felt = byFeeling.flatMap((count, feeling) => (count > 0 ? [{ says: String(count), feeling }] : []))
  return notAsked > 0 ? [...felt, { says: String(notAsked), feeling: null }] : felt
}

/** How many cards feel what, worst first, in a row of this rectangle; of few that there are some. */
export function drawFaces(pen: Pen, faces: SceneFaces, room: Rect, direction: 'ltr' | 'rtl'): void {
  const shown = faces === 'few' ? [{ says: sceneFewCards(), feeling: null }] : counted(faces)
  const pitch = Math.min(FACE_WIDTH + 6, room.width / Math.max(1, shown.length))
  const onward = direction === 'rtl' ? -1 : 1
  const start = direction === 'rtl' ? room.x + room.width : room.x
  const y = room.y + room.height / 2
  for (const [place, { says, feeling }] of shown.entries()) {
    const x = start + onward * (RADIUS + place * pitch)
    if (feeling === null) drawCards(pen, { x, y })
    else drawFace(pen, feeling, { x, y })
    pen.text(
      says,
      { x: x + onward * (RADIUS + 3), y: room.y + baseline(room.height, COUNT_FONT.size) },
      { font: COUNT_FONT, fill: INK, anchor: 'start', direction },
    )
  }
}
