import type { Flow } from '../model/session'
import { sceneShare } from '../words/compiled/messages.js'
import { countOverlaps, overlaps, type Grid } from './grid'
import type { FontSpec, Measure, Point, Rect } from './scene'
import {
  FLOW_LABEL_LINE_HEIGHT,
  FLOW_LABEL_SIZE,
  FLOW_LABEL_WIDTH,
  HANDOFF_NUMBER_RADIUS,
  STAGE_PADDING,
} from './sizes'
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

const at = ({ from, to }: Line, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
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

/** Places a label on its line where no note lies: wide if it can, else as narrow as a gutter, else in the middle. */
export function labelFlow(
  words: string,
  points: readonly Point[],
  notes: Grid,
  measure: Measure,
): FlowLabel | null {
  if (words === '') return null
  const byLength = linesOf(points).toSorted((a, b) => b.length - a.length)
  const longest = byLength[0]
  if (longest === undefined) return null
  for (const width of [FLOW_LABEL_WIDTH, NARROW_WIDTH]) {
    const lines = wrapText(words, { width, maxLines: MAX_LINES, font: FLOW_LABEL_FONT }, measure)
    const size = boxSize(lines, measure)
    for (const line of byLength) {
      for (const share of TRIED_AT) {
        const box = boxAround(at(line, share), size.width, size.height)
        if (countOverlaps(notes, box, 1) === 0) return { lines, box }
      }
    }
  }
  const lines = wrapText(words, { width: NARROW_WIDTH, maxLines: MAX_LINES, font: FLOW_LABEL_FONT }, measure)
  const size = boxSize(lines, measure)
  return { lines, box: boxAround(at(longest, 0.5), size.width, size.height) }
}

/** Where a handoff's number stands: on its longest line, clear of its label. */
export function numberPlace(points: readonly Point[], label: Rect | null): Point {
  const byLength = linesOf(points).toSorted((a, b) => b.length - a.length)
  const radius = HANDOFF_NUMBER_RADIUS
  for (const line of byLength) {
    for (const share of TRIED_AT) {
      const middle = at(line, share)
      const box = boxAround(middle, 2 * radius, 2 * radius)
      if (label === null || !overlaps(label, box)) return middle
    }
  }
  return points[0] ?? { x: 0, y: 0 }
}
