import type { Finding } from '../model/session'
import { sceneGapNobody } from '../words/compiled/messages.js'
import { freeSpot, middleOf } from './freeSpot'
import { addToGrid } from './grid'
import { linkTo, notesOfFinding, type FindingGround } from './layTies'
import type { FontSpec, Point, SceneGap, SceneNote } from './scene'
import {
  GAP_LINE_HEIGHT,
  GAP_MIN_HEIGHT,
  GAP_TEXT_SIZE,
  GAP_WIDTH,
  MARK_CHIP_HEIGHT,
  NOTE_PITCH_X,
} from './sizes'
import { wrapText } from './wrapText'

export const GAP_FONT: FontSpec = { size: GAP_TEXT_SIZE, weight: 400 }
/** From a slot's edge to its words. */
export const GAP_PADDING = 10
const MAX_LINES = 10

/** Between its two steps, or after its only one. */
function bestPlace(notes: readonly [SceneNote, ...SceneNote[]]): Point {
  const [before, after] = notes
  const start = middleOf(before)
  if (after === undefined) return { x: start.x + NOTE_PITCH_X, y: start.y }
  const end = middleOf(after)
  return { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
}

/** A gap: an empty slot between its steps that says what nobody does. Null when none of them is on the map. */
export function layGap(finding: Finding, ground: FindingGround): SceneGap | null {
  const [first, ...others] = notesOfFinding(finding, ground)
  if (first === undefined) return null
  const notes: [SceneNote, ...SceneNote[]] = [first, ...others]
  const words = finding.text.trim() === '' ? sceneGapNobody() : finding.text
  const box = { width: GAP_WIDTH - 2 * GAP_PADDING, maxLines: MAX_LINES, font: GAP_FONT }
  const lines = wrapText(words, box, ground.measure)
  // The chip with the kind's sign stands over the words.
  const height = Math.max(
    GAP_MIN_HEIGHT,
    lines.length * GAP_LINE_HEIGHT + MARK_CHIP_HEIGHT + 2.5 * GAP_PADDING,
  )
  const slot = freeSpot(bestPlace(notes), { width: GAP_WIDTH, height }, ground.taken)
  addToGrid(ground.placed, slot)
  return {
    ...slot,
    finding: finding.id,
    status: finding.status,
    steps: notes.map(({ id }) => id),
    lines,
    links: notes.map((note) => linkTo(slot, note)),
  }
}
