import type { Flow } from '../model/session'
import { sceneShare } from '../words/compiled/messages.js'
import { boundsOfPoints } from './boundsOfPoints'
import { FARTHEST, freeSpot } from './freeSpot'
import { countOverlaps, type Grid } from './grid'
import type { FontSpec, Measure, Point, Rect } from './scene'
import {
  FLOW_LABEL_LINE_HEIGHT,
  FLOW_LABEL_SIZE,
  FLOW_LABEL_WIDTH,
  HANDOFF_NUMBER_RADIUS,
  STAGE_PADDING,
} from './sizes'
import { toEighth } from './toEighth'
import { wrapText } from './wrapText'

export const FLOW_LABEL_FONT: FontSpec = { size: FLOW_LABEL_SIZE, weight: 400 }
const MAX_LINES = 4
const PADDING_X = 6
const PADDING_Y = 2
/** Within a gutter between two columns. */
const NARROW_WIDTH = 2 * STAGE_PADDING - 2 * PADDING_X
/** Along a line, where a label is tried. */
const TRIED_AT = [0.5, 0.3, 0.7, 0.15, 0.85] as const

/** A label where it lies. */
export interface FlowLabel {
  readonly lines: readonly string[]
  readonly box: Rect
  /** There was no room for it on its line. */
  readonly isBeside: boolean
  /** All that its place was chosen by lies in here. */
  readonly looked: Rect
}

/** What a flow says: its label and the share of people who go this way. */
export function flowWords({ label, share }: Flow): string {
  if (share === null) return label.trim()
  const percent = sceneShare({ percent: Math.round(share * 100) })
  return label.trim() === '' ? percent : `${label.trim()} · ${percent}`
}

interface Line {
  readonly from: Point
  readonly to: Point
  readonly length: number
}

function linesOf(points: readonly Point[]): Line[] {
  return points.flatMap((from, place) => {
    const to = points[place + 1]
    return to === undefined ? [] : [{ from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) }]
  })
}

function longestOf(lines: readonly Line[]): Line | undefined {
  let longest = lines[0]
  for (const line of lines) if (longest === undefined || line.length > longest.length) longest = line
  return longest
}

const at = ({ from, to }: Line, share: number): Point => ({
  x: from.x + toEighth((to.x - from.x) * share),
  y: from.y + toEighth((to.y - from.y) * share),
})

const boxAround = ({ x, y }: Point, width: number, height: number): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

function boxSize(lines: readonly string[], measure: Measure): { width: number; height: number } {
  const width = Math.max(...lines.map((line) => measure(line, FLOW_LABEL_FONT)))
  return {
    width: Math.ceil(width) + 2 * PADDING_X,
    height: lines.length * FLOW_LABEL_LINE_HEIGHT + 2 * PADDING_Y,
  }
}

/** A label's box on one of the lines, where nothing taken lies; null when there is no such place. */
function onLine(lines: readonly string[], byLength: readonly Line[], ground: LabelGround): Rect | null {
  const size = boxSize(lines, ground.measure)
  for (const line of byLength) {
    for (const share of TRIED_AT) {
      const box = boxAround(at(line, share), size.width, size.height)
      if (countOverlaps(ground.notes, box, 1) === 0 && countOverlaps(ground.words(), box, 1) === 0) return box
    }
  }
  return null
}

/** Within a box at most so large, a label on its line. */
const ON_LINE: Point = {
  x: FLOW_LABEL_WIDTH + 2 * PADDING_X,
  y: MAX_LINES * FLOW_LABEL_LINE_HEIGHT + 2 * PADDING_Y,
}

/** What labels keep clear of: notes, and the labels placed so far. */
export interface LabelGround {
  readonly notes: Grid
  readonly words: () => Grid
  /** The flows' lines, made when first asked for: few labels lie beside their line. */
  readonly lines: () => Grid
  readonly measure: Measure
}

/**
 * Places a label on its line: wide where there is room, else as narrow as a gutter if its words allow, else beside
 * the line as near as can be.
 */
export function labelFlow(words: string, points: readonly Point[], ground: LabelGround): FlowLabel | null {
  if (words === '') return null
  const { measure } = ground
  const byLength = linesOf(points).toSorted((a, b) => b.length - a.length)
  const longest = byLength[0]
  if (longest === undefined) return null
  const wrap = (width: number): readonly string[] =>
    wrapText(words, { width, maxLines: MAX_LINES, font: FLOW_LABEL_FONT }, measure)
  const wide = wrap(FLOW_LABEL_WIDTH)
  const longestWord = Math.max(...words.split(/\s+/).map((word) => measure(word, FLOW_LABEL_FONT)))
  const narrow = longestWord <= NARROW_WIDTH ? wrap(NARROW_WIDTH) : null
  const looked = boundsOfPoints(points, ON_LINE)
  const box = onLine(wide, byLength, ground)
  if (box !== null) return { lines: wide, box, isBeside: false, looked }
  const narrowBox = narrow === null ? null : onLine(narrow, byLength, ground)
  if (narrow !== null && narrowBox !== null) {
    return { lines: narrow, box: narrowBox, isBeside: false, looked }
  }
  const taken = { never: [ground.notes, ground.words()], rather: [ground.lines()] }
  const spot = freeSpot(at(longest, 0.5), boxSize(wide, measure), taken)
  const reach = { x: ON_LINE.x + FARTHEST.x, y: ON_LINE.y + FARTHEST.y }
  return { lines: wide, box: spot, isBeside: true, looked: boundsOfPoints(points, reach) }
}

/** Where a handoff's number stands: on its longest line, clear of labels and other numbers if it can. */
export function numberPlace(points: readonly Point[], taken: Grid): Point {
  const lines = linesOf(points)
  const longest = longestOf(lines)
  if (longest === undefined) return { x: 0, y: 0 }
  const middle = at(longest, 0.5)
  if (countOverlaps(taken, numberBox(middle), 1) === 0) return middle
  for (const line of lines.toSorted((a, b) => b.length - a.length)) {
    for (const share of TRIED_AT) {
      const place = at(line, share)
      if (countOverlaps(taken, numberBox(place), 1) === 0) return place
    }
  }
  return middle
}

/** The room that a number takes. */
export function numberBox(middle: Point): Rect {
  return boxAround(middle, 2 * HANDOFF_NUMBER_RADIUS, 2 * HANDOFF_NUMBER_RADIUS)
}
