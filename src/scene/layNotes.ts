import type { Step } from '../model/session'
import type { Alignment } from './align'
import type { Ruling } from './cells'
import type { Content, Contents } from './layContents'
import type { LaneBand, SceneNote, StageBand } from './scene'
import { LANE_PADDING, NOTE_WIDTH, STAGE_PADDING } from './sizes'

/** Notes as they lie. */
export interface LaidNotes {
  /** In the steps' order. */
  readonly of: readonly SceneNote[]
  /** In reading order: the places of their steps. */
  readonly order: readonly number[]
  /** In reading order. */
  readonly notes: readonly SceneNote[]
}

/** What notes are laid out from. */
export interface NotesFrom {
  readonly rule: Ruling
  readonly steps: readonly Step[]
  readonly contents: Contents
  readonly lanes: readonly LaneBand[]
  readonly stages: readonly StageBand[]
  readonly before: { readonly laid: LaidNotes; readonly alignment: Alignment } | null
}

interface Place {
  readonly x: number
  readonly y: number
  readonly lane: LaneBand
  readonly stage: StageBand
}

/** The note of a step: the one before while nothing of it changed. */
function layNote(step: Step, content: Content, at: Place, before: SceneNote | undefined): SceneNote {
  const { text, stickers, height } = content
  const isSame =
    before !== undefined &&
    before.x === at.x &&
    before.y === at.y &&
    before.height === height &&
    before.lane === at.lane.id &&
    before.stage === at.stage.id &&
    before.colour === at.lane.colour &&
    before.marks === stickers.marks &&
    before.faces === stickers.faces &&
    before.kind === step.kind &&
    before.moment === step.moment &&
    before.text === step.text
  if (isSame) return before
  // Written out: spreading takes ten times as long, which 10,000 notes feel.
  return {
    x: at.x,
    y: at.y,
    width: NOTE_WIDTH,
    height,
    id: step.id,
    kind: step.kind,
    lane: at.lane.id,
    stage: at.stage.id,
    colour: at.lane.colour,
    text: step.text,
    lines: text.lines,
    shortTitle: text.shortTitle,
    direction: text.direction,
    marks: stickers.marks,
    faces: stickers.faces,
    foot: stickers.foot,
    moment: step.moment,
  }
}

/** The places in the order they had, those that came at the end. */
function orderBefore({ steps, before }: NotesFrom): number[] {
  if (before === null) return Array.from({ length: steps.length }, (_, place) => place)
  const { laid, alignment } = before
  if (alignment.isSame) return [...laid.order]
  const order: number[] = []
  for (const place of laid.order) {
    const now = alignment.now[place] ?? -1
    if (now !== -1) order.push(now)
  }
  for (let place = 0; place < steps.length; place++) if (alignment.before[place] === -1) order.push(place)
  return order
}

function inReadingOrder(order: number[], of: readonly SceneNote[]): number[] {
  const compare = (a: number, b: number): number => {
    const [one, other] = [of[a], of[b]]
    return one === undefined || other === undefined ? 0 : one.x - other.x || one.y - other.y
  }
  for (let at = 1; at < order.length; at++) {
    if (compare(order[at - 1] ?? 0, order[at] ?? 0) > 0) return order.toSorted(compare)
  }
  return order
}

/**
 * The notes in reading order: stage, x, lane, y, which is by x, then by y, since stages lie beside each other and
 * lanes below each other. Steps not placed yet stand where they are seen, before the first stage and after the
 * last lane. Starts from the order before, so that sorting costs little after an edit.
 */
export function layNotes(from: NotesFrom): LaidNotes {
  const { rule, steps, contents, lanes, stages, before } = from
  const columns = rule.stages.length
  const of: SceneNote[] = []
  for (let place = 0; place < steps.length; place++) {
    const step = steps[place]
    const content = contents.of[place]
    const cell = contents.cells[place] ?? 0
    const lane = lanes[Math.floor(cell / columns)]
    const stage = stages[cell % columns]
    if (step === undefined || content === undefined || lane === undefined || stage === undefined) {
      throw new Error('every step has a cell')
    }
    const x = stage.x + STAGE_PADDING + (contents.xs[place] ?? 0)
    const y = lane.y + LANE_PADDING + (contents.ys[place] ?? 0)
    of.push(
      layNote(step, content, { x, y, lane, stage }, before?.laid.of[before.alignment.before[place] ?? -1]),
    )
  }
  const order = inReadingOrder(orderBefore(from), of)
  const notes: SceneNote[] = []
  for (const place of order) {
    const note = of[place]
    if (note !== undefined) notes.push(note)
  }
  return { of, order, notes }
}
