import type { Colour } from '../../model/kinds'
import { footInsets, textInsets } from '../noteShape'
import { NOTE_FONT, noteTitle } from '../noteText'
import { FOCUS, INK, MARK_COLOURS, NOTE_COLOURS, STAR_COLOUR } from '../palette'
import type { FontSpec, Measure, Rect, Scene, SceneNote } from '../scene'
import {
  FOOT_ROW_HEIGHT,
  MARK_CHIP_HEIGHT,
  MARK_CHIP_WIDTH,
  NOTE_LINE_HEIGHT,
  NOTE_PADDING,
  TITLE_LINE_HEIGHT,
  TITLE_TEXT_SIZE,
} from '../sizes'
import { drawChip, drawFootRow } from './drawMarks'
import { DIMMED, type DrawOptions } from './drawOptions'
import { drawFarSaid, drawSaid } from './drawSaid'
import { diamond, roundedRect, star } from './path'
import { outlinesOf } from './noteOutlines'
import type { Pen } from './pen'
import { shownNotes } from './shown'
import { baseline } from './textLine'

type Direction = Scene['direction']

const CORNER_SIGN = 15

/** Where the text of a note begins and how it is anchored: start and end are set in their middle, the rest at the edge. */
function textPlace(note: SceneNote, direction: Direction): { x: number; anchor: 'start' | 'middle' } {
  if (note.kind === 'start' || note.kind === 'end') return { x: note.x + note.width / 2, anchor: 'middle' }
  const insets = textInsets(note.kind)
  const left = direction === 'rtl' ? insets.end : insets.start
  const right = direction === 'rtl' ? insets.start : insets.end
  return { x: note.direction === 'rtl' ? note.x + note.width - right : note.x + left, anchor: 'start' }
}

/** The top of the first line: in the middle of a round note, at the top of a sheet. */
function textTop(note: SceneNote, linesHeight: number, footHeight: number): number {
  if (note.kind !== 'start' && note.kind !== 'end') return note.y + NOTE_PADDING
  return note.y + Math.max(NOTE_PADDING, (note.height - footHeight - linesHeight) / 2)
}

function drawLines(pen: Pen, note: SceneNote, direction: Direction): void {
  const footHeight =
    note.foot.length === 0 ? 0 : note.foot.length * FOOT_ROW_HEIGHT + footInsets(note.kind).below
  const top = textTop(note, note.lines.length * NOTE_LINE_HEIGHT, footHeight)
  const { x, anchor } = textPlace(note, direction)
  const paint = { font: NOTE_FONT, fill: INK, anchor, direction: note.direction }
  for (const [place, line] of note.lines.entries()) {
    if (line === '') continue
    pen.text(
      line,
      { x, y: top + place * NOTE_LINE_HEIGHT + baseline(NOTE_LINE_HEIGHT, NOTE_FONT.size) },
      paint,
    )
  }
}

function drawFoot(pen: Pen, note: SceneNote, direction: Direction, options: DrawOptions): void {
  const { side, below } = footInsets(note.kind)
  const top = note.y + note.height - below + 2 - note.foot.length * FOOT_ROW_HEIGHT
  for (const [place, row] of note.foot.entries()) {
    const room = {
      x: note.x + side,
      y: top + place * FOOT_ROW_HEIGHT,
      width: note.width - 2 * side,
      height: FOOT_ROW_HEIGHT,
    }
    drawFootRow(pen, row, room, direction, options.measure)
  }
}

/** Few words in large letters; the chips of the marks stick on the lower edge. */
function drawTitle(pen: Pen, note: SceneNote, direction: Direction, measure: Measure): void {
  const { lines, size } = noteTitle(note, measure)
  const font: FontSpec = { size, weight: 700 }
  const lineHeight = (size * TITLE_LINE_HEIGHT) / TITLE_TEXT_SIZE
  const { x, anchor } = textPlace(note, direction)
  const top = textTop(note, lines.length * lineHeight, 0)
  for (const [place, line] of lines.entries()) {
    const y = top - NOTE_PADDING / 2 + place * lineHeight + baseline(lineHeight, size)
    pen.text(line, { x, y }, { font, fill: INK, anchor, direction: note.direction })
  }
  const marks = note.foot.filter((row) => row.row === 'mark')
  const scale = marks.length > 3 ? 1 : 1.4
  for (const [place, row] of marks.slice(0, 4).entries()) {
    const step = (MARK_CHIP_WIDTH * scale + 4) * place
    const x =
      direction === 'rtl' ? note.x + note.width - 6 - MARK_CHIP_WIDTH * scale - step : note.x + 6 + step
    drawChip(
      pen,
      row.kind,
      row.status,
      { x, y: note.y + note.height - (MARK_CHIP_HEIGHT * scale) / 2 },
      scale,
    )
  }
}

/** A decision's diamond and a moment's star stand on the corners of the note. */
function drawCornerSigns(pen: Pen, note: SceneNote, direction: Direction): void {
  const startX = direction === 'rtl' ? note.x + note.width : note.x
  const endX = direction === 'rtl' ? note.x : note.x + note.width
  const { edge, fill } = NOTE_COLOURS[note.colour]
  if (note.kind === 'decision') {
    const at = { x: endX - (direction === 'rtl' ? -4 : 4), y: note.y + 4 }
    pen.shapes([diamond(at, CORNER_SIGN)], { fill: edge, stroke: fill, lineWidth: 2 })
    const font: FontSpec = { size: 18, weight: 700 }
    pen.text('?', { x: at.x, y: at.y + 6.3 }, { font, fill: '#ffffff', anchor: 'middle', direction: 'ltr' })
  }
  if (note.moment) {
    const inset = note.kind === 'start' || note.kind === 'end' ? 14 : 4
    const at = { x: startX + (direction === 'rtl' ? -inset : inset), y: note.y + 4 }
    pen.shapes([star(at, CORNER_SIGN)], { fill: STAR_COLOUR, stroke: INK, lineWidth: 1.5 })
  }
}

function drawPaper(pen: Pen, note: SceneNote, direction: Direction): void {
  const { fill, edge } = NOTE_COLOURS[note.colour]
  const { paper, shadow, fold } = outlinesOf(note, direction)
  pen.shapes(shadow, { fill: '#3a2a14', opacity: 0.16 })
  pen.shapes(paper, { fill, stroke: edge, lineWidth: note.kind === 'step' ? 1.25 : 2 })
  if (fold !== null) pen.shapes(fold, { fill: edge, opacity: 0.28 })
}

function drawNote(pen: Pen, note: SceneNote, direction: Direction, options: DrawOptions): void {
  pen.group(
    () => note.text,
    () => {
      drawPaper(pen, note, direction)
      if (options.detail === 'titles') drawTitle(pen, note, direction, options.measure)
      else {
        drawLines(pen, note, direction)
        drawFoot(pen, note, direction, options)
      }
      drawCornerSigns(pen, note, direction)
      const said = options.said?.get(note.id)
      if (said !== undefined) drawSaid(pen, said, note, direction, options)
      if (options.selected?.has(note.id) === true) {
        const ring = { x: note.x - 5, y: note.y - 5, width: note.width + 10, height: note.height + 10 }
        pen.shapes([roundedRect(ring, { start: 8, end: 8 })], { stroke: FOCUS, lineWidth: 4 })
      }
    },
    'note',
  )
}

/** What notes are from far away: rectangles of a colour, and a square for each mark. */
interface Blocks {
  readonly byColour: ReadonlyMap<Colour, readonly SceneNote[]>
  readonly marks: ReadonlyMap<string, readonly Rect[]>
}

const blocks = new WeakMap<readonly SceneNote[], Blocks>()

function makeBlocks(notes: readonly SceneNote[], direction: Direction): Blocks {
  const byColour = new Map<Colour, SceneNote[]>()
  const marks = new Map<string, Rect[]>()
  for (const note of notes) {
    const there = byColour.get(note.colour)
    if (there === undefined) byColour.set(note.colour, [note])
    else there.push(note)
    for (const [place, row] of note.foot.entries()) {
      if (row.row !== 'mark' || row.status === 'checked') continue
      const step = 8 + 44 * place
      const x = direction === 'rtl' ? note.x + note.width - step - 36 : note.x + step
      const square = { x, y: note.y + note.height - 44, width: 36, height: 36 }
      const squares = marks.get(MARK_COLOURS[row.kind])
      if (squares === undefined) marks.set(MARK_COLOURS[row.kind], [square])
      else squares.push(square)
    }
  }
  return { byColour, marks }
}

/** All notes of one colour at once: no words. A note has one direction, that of its scene. */
function drawBlocks(pen: Pen, notes: readonly SceneNote[], direction: Direction): void {
  let made = blocks.get(notes)
  if (made === undefined) {
    made = makeBlocks(notes, direction)
    blocks.set(notes, made)
  }
  const { byColour, marks } = made
  for (const [colour, ofColour] of byColour) {
    pen.rects(ofColour, { fill: NOTE_COLOURS[colour].fill, stroke: NOTE_COLOURS[colour].edge, lineWidth: 3 })
  }
  for (const [fill, squares] of marks) pen.rects(squares, { fill })
}

/** The post-its. */
export function drawNotes(pen: Pen, scene: Scene, options: DrawOptions): void {
  const draw = (notes: readonly SceneNote[]): void => {
    if (options.detail === 'blocks') {
      drawBlocks(pen, notes, scene.direction)
      if (options.said) drawFarSaid(pen, notes, options.said)
      return
    }
    for (const note of notes) drawNote(pen, note, scene.direction, options)
  }
  const shown = shownNotes(scene, options)
  const { dimExcept } = options
  if (dimExcept === undefined || dimExcept === null) return draw(shown)
  pen.faded(DIMMED, () => draw(shown.filter(({ id }) => !dimExcept.has(id))))
  draw(shown.filter(({ id }) => dimExcept.has(id)))
}
