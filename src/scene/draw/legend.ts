import { FINDING_KINDS, type FindingKind, type StepKind } from '../../model/kinds'
import {
  sceneLegendChecked,
  sceneLegendConfirmed,
  sceneLegendFaces,
  sceneLegendFewCards,
  sceneLegendFlow,
  sceneLegendHandoff,
  sceneLegendMoment,
} from '../../words/compiled/messages.js'
import { nameOfFindingKind, nameOfStepKind } from '../../words/names'
import { cornerRadii } from '../noteShape'
import { INK, LINE_STRONG, NOTE_COLOURS, STAR_COLOUR, SURFACE } from '../palette'
import type { FontSpec, Measure, Point, Rect, Scene } from '../scene'
import { ARROW_LENGTH, FLOW_WIDTH, HANDOFF_WIDTH, MARK_CHIP_HEIGHT, MARK_CHIP_WIDTH } from '../sizes'
import { drawCards, drawFace } from './drawFaces'
import { FLOW_INK } from './drawFlows'
import { drawChip, drawTick } from './drawMarks'
import { arrowhead, diamond, openLine, roundedRect, star } from './path'
import type { Pen } from './pen'
import { baseline } from './textLine'

const FONT: FontSpec = { size: 16, weight: 400 }
const ROW_HEIGHT = 34
const GAP = 30
const SIGN_GAP = 8
/** Width of the signs of lines and shapes. */
const SIGN_WIDTH = 44

/** A sign and what it means. */
interface Entry {
  readonly signWidth: number
  readonly words: string
  /** The point is at the sign's left, in the middle of its height. */
  draw(pen: Pen, at: Point): void
}

/** The legend of a scene: only what occurs on it. */
export interface Legend {
  readonly height: number
  /** Draws it with its top left corner (top right from right to left) at the pen's origin. */
  draw(pen: Pen): void
}

function lineEntry(words: string, colour: string, lineWidth: number, headLength: number): Entry {
  return {
    signWidth: SIGN_WIDTH,
    words,
    draw: (pen, { x, y }) => {
      const points = [
        { x, y },
        { x: x + SIGN_WIDTH, y },
      ]
      pen.shapes(
        [
          openLine([
            { x, y },
            { x: x + SIGN_WIDTH - headLength, y },
          ]),
        ],
        { stroke: colour, lineWidth },
      )
      pen.shapes([arrowhead(points, headLength)], { fill: colour })
    },
  }
}

function kindEntry(kind: StepKind): Entry {
  const { fill, edge } = NOTE_COLOURS.grey
  return {
    signWidth: SIGN_WIDTH,
    words: nameOfStepKind(kind),
    draw: (pen, { x, y }) => {
      const box: Rect = { x, y: y - 12, width: SIGN_WIDTH - 8, height: 24 }
      pen.shapes([roundedRect(box, cornerRadii(kind, box.height))], { fill, stroke: edge, lineWidth: 1.5 })
      if (kind === 'decision') pen.shapes([diamond({ x: x + box.width, y: y - 10 }, 8)], { fill: edge })
    },
  }
}

function markEntry(kind: FindingKind): Entry {
  return {
    signWidth: MARK_CHIP_WIDTH,
    words: nameOfFindingKind(kind),
    draw: (pen, { x, y }) => drawChip(pen, kind, 'raised', { x, y: y - MARK_CHIP_HEIGHT / 2 }, 1),
  }
}

const confirmed = (): Entry => ({
  signWidth: 16,
  words: sceneLegendConfirmed(),
  draw: (pen, { x, y }) => drawTick(pen, { x: x + 8, y }),
})

const checked = (): Entry => ({
  signWidth: MARK_CHIP_WIDTH,
  words: sceneLegendChecked(),
  draw: (pen, { x, y }) => {
    const box = { x, y: y - MARK_CHIP_HEIGHT / 2, width: MARK_CHIP_WIDTH, height: MARK_CHIP_HEIGHT }
    pen.shapes([roundedRect(box, { start: 4, end: 4 })], {
      fill: SURFACE,
      stroke: LINE_STRONG,
      lineWidth: 1.5,
    })
  },
})

const moment = (): Entry => ({
  signWidth: 28,
  words: sceneLegendMoment(),
  draw: (pen, { x, y }) =>
    pen.shapes([star({ x: x + 14, y: y + 1 }, 14)], { fill: STAR_COLOUR, stroke: INK, lineWidth: 1.5 }),
})

const faces = (): Entry => ({
  signWidth: 42,
  words: sceneLegendFaces(),
  draw: (pen, { x, y }) => {
    drawFace(pen, 0, { x: x + 9, y })
    drawFace(pen, 4, { x: x + 33, y })
  },
})

const fewCards = (): Entry => ({
  signWidth: 28,
  words: sceneLegendFewCards(),
  draw: (pen, { x, y }) => drawCards(pen, { x: x + 14, y }),
})

function entriesOf({ notes, flows, ties, gaps }: Scene): Entry[] {
  const entries: Entry[] = []
  const kinds = new Set(notes.map(({ kind }) => kind))
  for (const kind of ['start', 'decision', 'wait', 'end'] as const)
    if (kinds.has(kind)) entries.push(kindEntry(kind))
  if (flows.some(({ handoff }) => !handoff)) {
    entries.push(lineEntry(sceneLegendFlow(), FLOW_INK, FLOW_WIDTH, ARROW_LENGTH))
  }
  if (flows.some(({ handoff }) => handoff)) {
    entries.push(lineEntry(sceneLegendHandoff(), INK, HANDOFF_WIDTH, ARROW_LENGTH + 4))
  }
  const rows = notes.flatMap(({ foot }) => foot.flatMap((row) => (row.row === 'mark' ? [row] : [])))
  const marked = new Set<FindingKind>(rows.map(({ kind }) => kind))
  if (ties.length > 0) marked.add('duplication')
  if (gaps.length > 0) marked.add('gap')
  for (const kind of FINDING_KINDS) if (marked.has(kind)) entries.push(markEntry(kind))
  const statuses = new Set([...rows, ...ties, ...gaps].map(({ status }) => status))
  if (statuses.has('confirmed')) entries.push(confirmed())
  if (statuses.has('checked')) entries.push(checked())
  if (notes.some((note) => note.moment)) entries.push(moment())
  if (notes.some((note) => note.faces !== null && note.faces !== 'few')) entries.push(faces())
  if (notes.some((note) => note.faces === 'few')) entries.push(fewCards())
  return entries
}

/** The signs that occur, in rows of this width. */
export function legendOf(scene: Scene, width: number, measure: Measure): Legend {
  const placed: { readonly entry: Entry; readonly start: number; readonly row: number }[] = []
  let start = 0
  let row = 0
  const entries = entriesOf(scene)
  for (const entry of entries) {
    const needed = entry.signWidth + SIGN_GAP + measure(entry.words, FONT)
    if (start > 0 && start + needed > width) {
      start = 0
      row++
    }
    placed.push({ entry, start, row })
    start += needed + GAP
  }
  const { direction } = scene
  return {
    height: entries.length === 0 ? 0 : (row + 1) * ROW_HEIGHT,
    draw: (pen) => {
      for (const { entry, start, row } of placed) {
        const y = row * ROW_HEIGHT + ROW_HEIGHT / 2
        const isRtl = direction === 'rtl'
        entry.draw(pen, { x: isRtl ? -start - entry.signWidth : start, y })
        const afterSign = start + entry.signWidth + SIGN_GAP
        const at = {
          x: isRtl ? -afterSign : afterSign,
          y: y - ROW_HEIGHT / 2 + baseline(ROW_HEIGHT, FONT.size),
        }
        pen.text(entry.words, at, { font: FONT, fill: INK, anchor: 'start', direction })
      }
    },
  }
}
