import type { StepKind } from '../model/kinds'
import type { Step, StepId } from '../model/session'
import { cellPlace, layCell, stepsByCells, type CellLayout, type Ruling } from './cells'
import { footInsets } from './noteShape'
import { noteText, type NoteText } from './noteText'
import type { LaneBand, Measure, SceneNote, StageBand } from './scene'
import {
  FOOT_GAP,
  FOOT_ROW_HEIGHT,
  LANE_PADDING,
  NOTE_LINE_HEIGHT,
  NOTE_MIN_HEIGHT,
  NOTE_PADDING,
  NOTE_WIDTH,
  STAGE_PADDING,
} from './sizes'
import type { Stickers } from './stickers'

/** A step's words and stickers, and how high they make its note. */
export interface Content {
  readonly text: NoteText
  readonly stickers: Stickers
  readonly height: number
}

/** Asks for the stickers of a step, with those it had. */
type StickersOf = (step: StepId, before: Stickers | undefined) => Stickers

/** What each cell holds, with the contents of its notes by step. */
export interface Contents {
  readonly cells: readonly (CellLayout | undefined)[]
  readonly of: Map<StepId, Content>
}

/** A step's words and stickers with the height they need. */
export function contentOf(text: NoteText, stickers: Stickers, kind: StepKind): Content {
  const feet = stickers.foot.length
  const foot = feet === 0 ? NOTE_PADDING : FOOT_GAP + feet * FOOT_ROW_HEIGHT + footInsets(kind).below
  const height = Math.max(NOTE_MIN_HEIGHT, NOTE_PADDING + text.lines.length * NOTE_LINE_HEIGHT + foot)
  return { text, stickers, height }
}

/** Sets every step's words and lays out its cell; what is as before is taken from before. */
export function layContents(
  rule: Ruling,
  steps: readonly Step[],
  measure: Measure,
  stickersOf: StickersOf,
  before: { readonly rule: Ruling; readonly contents: Contents } | null,
): Contents {
  const contents = new Map<StepId, Content>()
  for (const step of steps) {
    const known = before?.contents.of.get(step.id)
    const text = noteText(step, measure)
    const stickers = stickersOf(step.id, known?.stickers)
    const isSame = known?.text === text && known.stickers === stickers
    contents.set(step.id, isSame ? known : contentOf(text, stickers, step.kind))
  }
  const cells = stepsByCells(rule, steps).map((cell) => {
    const first = cell?.[0]
    if (cell === undefined || first === undefined) return undefined
    const heights = cell.map(({ id }) => contents.get(id)?.height ?? 0)
    return layCell(cell, heights, before?.contents.cells[cellPlace(before.rule, first)])
  })
  return { cells, of: contents }
}

function isSameNote(note: SceneNote, step: Step, content: Content, rect: { x: number; y: number }): boolean {
  return (
    note.x === rect.x &&
    note.y === rect.y &&
    note.height === content.height &&
    note.marks === content.stickers.marks &&
    note.faces === content.stickers.faces &&
    note.kind === step.kind &&
    note.moment === step.moment &&
    note.text === step.text
  )
}

/** The note of a step: the one before while nothing of it changed. */
function layNote(
  step: Step,
  content: Content,
  at: { readonly x: number; readonly y: number },
  band: { readonly lane: LaneBand; readonly stage: StageBand },
  before: SceneNote | undefined,
): SceneNote {
  const lane = band.lane.id
  const stage = band.stage.id
  const { colour } = band.lane
  const inCell = before?.lane === lane && before.stage === stage && before.colour === colour
  if (before !== undefined && inCell && isSameNote(before, step, content, at)) return before
  const { text, stickers, height } = content
  // Written out: spreading takes ten times as long, which 10,000 notes feel.
  return {
    x: at.x,
    y: at.y,
    width: NOTE_WIDTH,
    height,
    id: step.id,
    kind: step.kind,
    lane,
    stage,
    colour,
    text: step.text,
    lines: text.lines,
    shortTitle: text.shortTitle,
    title: text.title,
    direction: text.direction,
    marks: stickers.marks,
    faces: stickers.faces,
    foot: stickers.foot,
    moment: step.moment,
  }
}

/**
 * The notes in reading order: stage, x, lane, y, which is by x, then by y, since stages lie beside each other and
 * lanes below each other. Steps not placed yet stand where they are seen, before the first stage and after the
 * last lane. Starts from the order before, so that sorting costs little after an edit.
 */
export function layNotes(
  rule: Ruling,
  contents: Contents,
  lanes: readonly LaneBand[],
  stages: readonly StageBand[],
  before: readonly SceneNote[],
  notesBefore: ReadonlyMap<StepId, SceneNote>,
): { readonly notes: readonly SceneNote[]; readonly byId: Map<StepId, SceneNote> } {
  const made = new Map<StepId, SceneNote>()
  for (const [place, cell] of contents.cells.entries()) {
    const lane = lanes[Math.floor(place / rule.stages.length)]
    const stage = stages[place % rule.stages.length]
    if (cell === undefined || lane === undefined || stage === undefined) continue
    for (const [index, step] of cell.steps.entries()) {
      const content = contents.of.get(step.id)
      if (content === undefined) continue
      const at = { x: stage.x + STAGE_PADDING + step.x, y: lane.y + LANE_PADDING + (cell.ys[index] ?? 0) }
      made.set(step.id, layNote(step, content, at, { lane, stage }, notesBefore.get(step.id)))
    }
  }
  const notes: SceneNote[] = []
  for (const { id } of before) {
    const note = made.get(id)
    if (note !== undefined) notes.push(note)
  }
  for (const note of made.values()) if (!notesBefore.has(note.id)) notes.push(note)
  notes.sort((a, b) => a.x - b.x || a.y - b.y)
  return { notes, byId: made }
}
