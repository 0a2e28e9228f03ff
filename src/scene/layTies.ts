import type { Finding, StepId } from '../model/session'
import { nameOfFindingKind } from '../words/names'
import { edgeTowards, freeSpot, middleOf, type Taken } from './freeSpot'
import { addToGrid, type Grid } from './grid'
import type { FontSpec, Measure, Point, Rect, SceneNote, SceneTie } from './scene'
import { MARK_CHIP_WIDTH, TIE_BADGE_HEIGHT, TIE_TEXT_SIZE } from './sizes'

export const TIE_FONT: FontSpec = { size: TIE_TEXT_SIZE, weight: 700 }
const PADDING = 10

/** What findings between notes are laid out in. Places taken by one are filed for the next. */
export interface FindingGround {
  readonly noteOf: (step: StepId) => SceneNote | undefined
  readonly taken: Taken
  /** Slots and badges placed so far: one of the grids in `taken`. */
  readonly placed: Grid
  readonly measure: Measure
}

/** The notes of a finding's steps, each once. */
export function notesOfFinding(finding: Finding, { noteOf }: FindingGround): readonly SceneNote[] {
  return [...new Set(finding.steps)].flatMap((id) => noteOf(id) ?? [])
}

function centreOf(notes: readonly SceneNote[]): Point {
  const middles = notes.map(middleOf)
  const sum = middles.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 })
  return { x: sum.x / notes.length, y: sum.y / notes.length }
}

/** A straight line from a badge or slot to a note, from edge to edge. */
export function linkTo(place: Rect, note: Rect): readonly Point[] {
  return [edgeTowards(place, middleOf(note)), edgeTowards(note, middleOf(place))]
}

/** A duplication: one badge amid its steps, a line to each. Null when none of them is on the map. */
export function layTie(finding: Finding, ground: FindingGround): SceneTie | null {
  const notes = notesOfFinding(finding, ground)
  if (notes.length === 0) return null
  const words = ground.measure(nameOfFindingKind('duplication'), TIE_FONT)
  const size = { width: Math.ceil(words) + MARK_CHIP_WIDTH + 2 * PADDING, height: TIE_BADGE_HEIGHT }
  const badge = freeSpot(centreOf(notes), size, ground.taken)
  addToGrid(ground.placed, badge)
  return {
    finding: finding.id,
    status: finding.status,
    steps: notes.map(({ id }) => id),
    badge,
    lines: notes.map((note) => linkTo(badge, note)),
  }
}
