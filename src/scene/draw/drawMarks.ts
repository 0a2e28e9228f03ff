import type { FindingKind, FindingStatus } from '../../model/kinds'
import { sceneCount } from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'
import { MARK_SYMBOLS } from '../markSymbols'
import { INK, INK_SOFT, MARK_COLOURS, MARK_INK, SURFACE } from '../palette'
import type { FontSpec, FootRow, Measure, Point, Rect } from '../scene'
import { FOOT_TEXT_SIZE, MARK_CHIP_HEIGHT, MARK_CHIP_WIDTH } from '../sizes'
import { drawFaces } from './drawFaces'
import { circle, roundedRect, type Path } from './path'
import type { Pen } from './pen'
import { baseline, fitText } from './textLine'

const LETTER_FONT: FontSpec = { size: 14, weight: 700 }
export const FOOT_FONT: FontSpec = { size: FOOT_TEXT_SIZE, weight: 700 }
const CHIP_RADII = { start: 4, end: 4 }
const SYMBOL = 14
const TICK = 'M3 8.5l3.5 3.5 6.5-8'
const TICK_DISC: readonly Path[] = [circle({ x: 0, y: 0 }, 7)]

const chips = new Map<string, readonly Path[]>()

/** Chips are painted at the origin of a moved pen, so that there is one outline for all. */
function chipPath(width: number, height: number): readonly Path[] {
  const key = `${width} ${height}`
  let path = chips.get(key)
  if (path === undefined) {
    path = [roundedRect({ x: 0, y: 0, width, height }, CHIP_RADII)]
    chips.set(key, path)
  }
  return path
}

/**
 * The chip of a finding kind: symbol and letter on its colour; hollow when it was looked into and found not so.
 * `at` is its top left corner, `scale` 1 is MARK_CHIP_WIDTH wide.
 */
export function drawChip(pen: Pen, kind: FindingKind, status: FindingStatus, at: Point, scale: number): void {
  const colour = MARK_COLOURS[kind]
  const isHollow = status === 'checked'
  const ink = isHollow ? colour : MARK_INK
  const { letter, path } = MARK_SYMBOLS[kind]
  pen.placed(at, scale, () => {
    pen.shapes(chipPath(MARK_CHIP_WIDTH, MARK_CHIP_HEIGHT), {
      fill: isHollow ? SURFACE : colour,
      stroke: colour,
      lineWidth: 1.5,
    })
    const box = { x: 4, y: (MARK_CHIP_HEIGHT - SYMBOL) / 2, width: SYMBOL, height: SYMBOL }
    pen.symbol(path, box, { stroke: ink, lineWidth: 2 })
    const middle = { x: 26, y: baseline(MARK_CHIP_HEIGHT, LETTER_FONT.size) }
    pen.text(letter, middle, { font: LETTER_FONT, fill: ink, anchor: 'middle', direction: 'ltr' })
  })
}

/** The sign of what was confirmed: a tick in a disc on the chip's corner, its middle at this point. */
export function drawTick(pen: Pen, middle: Point): void {
  const colour = MARK_COLOURS['works-well']
  pen.placed(middle, 1, () => {
    pen.shapes(TICK_DISC, { fill: SURFACE, stroke: colour, lineWidth: 1.5 })
    pen.symbol(TICK, { x: -5, y: -5, width: 10, height: 10 }, { stroke: colour, lineWidth: 3 })
  })
}

/** A chip with its word, in a row of this rectangle; words that do not fit are cut. */
export function drawMarkRow(
  pen: Pen,
  row: FootRow & { row: 'mark' },
  room: Rect,
  direction: 'ltr' | 'rtl',
  measure: Measure,
): void {
  const isRtl = direction === 'rtl'
  const top = room.y + (room.height - MARK_CHIP_HEIGHT) / 2
  const chipX = isRtl ? room.x + room.width - MARK_CHIP_WIDTH : room.x
  drawChip(pen, row.kind, row.status, { x: chipX, y: top }, 1)
  if (row.status === 'confirmed') drawTick(pen, { x: isRtl ? chipX + MARK_CHIP_WIDTH : chipX, y: top + 2 })
  const name = nameOfFindingKind(row.kind)
  const words = row.count > 1 ? `${name} ${sceneCount({ count: row.count })}` : name
  const width = room.width - MARK_CHIP_WIDTH - 5
  const x = isRtl ? chipX - 5 : chipX + MARK_CHIP_WIDTH + 5
  pen.text(
    fitText(words, width, FOOT_FONT, measure),
    { x, y: room.y + baseline(room.height, FOOT_FONT.size) },
    { font: FOOT_FONT, fill: row.status === 'checked' ? INK_SOFT : INK, anchor: 'start', direction },
  )
}

/** A row at the foot of a note. */
export function drawFootRow(
  pen: Pen,
  row: FootRow,
  room: Rect,
  direction: 'ltr' | 'rtl',
  measure: Measure,
): void {
  if (row.row === 'mark')
    pen.group(
      () => nameOfFindingKind(row.kind),
      () => drawMarkRow(pen, row, room, direction, measure),
      'mark',
    )
  else drawFaces(pen, row.faces, room, direction)
}
