import type { StepKind } from '../model/kinds'
import type { Step, StepId } from '../model/session'
import type { Alignment } from './align'
import { cellPlace, type CellSize, type Ruling } from './cells'
import { footInsets } from './noteShape'
import { noteText, type NoteText } from './noteText'
import { pushDown } from './pushDown'
import type { Measure } from './scene'
import {
  FOOT_GAP,
  FOOT_ROW_HEIGHT,
  NOTE_LINE_HEIGHT,
  NOTE_MIN_HEIGHT,
  NOTE_PADDING,
  NOTE_WIDTH,
} from './sizes'
import type { Stickers } from './stickers'
import { toEighth } from './toEighth'

/** A step's words and stickers, and how high they make its note. */
export interface Content {
  readonly text: NoteText
  readonly stickers: Stickers
  readonly height: number
}

/** Asks for the stickers of a step, with those it had. */
type StickersOf = (step: StepId, before: Stickers | undefined) => Stickers

/** What lies in the cells. The lists go along with the steps. */
export interface Contents {
  readonly of: readonly Content[]
  /** The place of each step's cell. */
  readonly cells: Int32Array
  /** From the cell's corner to its note. */
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** By the cells' places; undefined where nothing lies. */
  readonly sizes: readonly (CellSize | undefined)[]
}

/** What contents are made from, and what they were made from before. */
export interface ContentsFrom {
  readonly rule: Ruling
  readonly steps: readonly Step[]
  readonly measure: Measure
  readonly stickersOf: StickersOf
  readonly before: {
    readonly rule: Ruling
    readonly steps: readonly Step[]
    readonly contents: Contents
    readonly alignment: Alignment
    /** Neither findings nor cards changed. */
    readonly isSticking: boolean
  } | null
}

/** A step's words and stickers with the height they need. */
export function contentOf(text: NoteText, stickers: Stickers, kind: StepKind): Content {
  const feet = stickers.foot.length
  const foot = feet === 0 ? NOTE_PADDING : FOOT_GAP + feet * FOOT_ROW_HEIGHT + footInsets(kind).below
  const height = Math.max(NOTE_MIN_HEIGHT, NOTE_PADDING + text.lines.length * NOTE_LINE_HEIGHT + foot)
  return { text, stickers, height }
}

const sameRecords = (
  a: readonly ({ readonly id: string } | null)[],
  b: readonly ({ readonly id: string } | null)[],
): boolean => a.length === b.length && a.every((record, place) => record?.id === b[place]?.id)

/** Whether the rows and columns are those from before, whatever they are called now. */
export const isSameRuling = (a: Ruling, b: Ruling): boolean =>
  a === b || (sameRecords(a.lanes, b.lanes) && sameRecords(a.stages, b.stages))

/** The words and stickers of a step; those before while they are the same. */
function contentAgain(step: Step, known: Content, knownStep: Step, from: ContentsFrom): Content {
  const stickers =
    from.before?.isSticking === true ? known.stickers : from.stickersOf(step.id, known.stickers)
  if (step === knownStep && stickers === known.stickers) return known
  const isSameText = step.text === knownStep.text && step.kind === knownStep.kind
  if (isSameText && stickers === known.stickers) return known
  const text = isSameText ? known.text : noteText(step, from.measure)
  return contentOf(text, stickers, step.kind)
}

/** Puts the notes of these cells where none lies on another. */
function pushCells(steps: readonly number[][], contents: Omit<Contents, 'sizes'>): (CellSize | undefined)[] {
  return steps.map((places) => {
    if (places.length === 0) return undefined
    const boxes = places.map((place) => ({
      x: contents.xs[place] ?? 0,
      y: contents.ys[place] ?? 0,
      height: contents.of[place]?.height ?? 0,
    }))
    const ys = pushDown(boxes)
    let width = 0
    let height = 0
    for (const [index, place] of places.entries()) {
      const y = ys[index] ?? 0
      contents.ys[place] = y
      width = Math.max(width, (contents.xs[place] ?? 0) + NOTE_WIDTH)
      height = Math.max(height, y + (contents.of[place]?.height ?? 0))
    }
    return { width, height }
  })
}

/** Sets every step's words and lays out its cell; a cell in which nothing changed is taken from before. */
export function layContents(from: ContentsFrom): Contents {
  const { rule, steps } = from
  const before = from.before !== null && isSameRuling(rule, from.before.rule) ? from.before : null
  const of: Content[] = []
  const cells = new Int32Array(steps.length)
  const xs = new Float64Array(steps.length)
  const ys = new Float64Array(steps.length)
  const count = rule.lanes.length * rule.stages.length
  const isDirty = new Uint8Array(count).fill(before === null ? 1 : 0)
  for (let place = 0; place < steps.length; place++) {
    const step = steps[place]
    if (step === undefined) continue
    const known = from.before?.alignment.before[place] ?? -1
    const knownStep = from.before?.steps[known]
    const knownContent = from.before?.contents.of[known]
    const content =
      knownStep === undefined || knownContent === undefined
        ? contentOf(noteText(step, from.measure), from.stickersOf(step.id, undefined), step.kind)
        : contentAgain(step, knownContent, knownStep, from)
    of.push(content)
    const cell =
      before !== null && step === knownStep ? (before.contents.cells[known] ?? 0) : cellPlace(rule, step)
    cells[place] = cell
    xs[place] = toEighth(step.x)
    const isAsBefore =
      before !== null &&
      knownStep !== undefined &&
      (step === knownStep || (step.x === knownStep.x && step.y === knownStep.y)) &&
      content.height === knownContent?.height &&
      cell === before.contents.cells[known]
    if (isAsBefore) {
      ys[place] = before.contents.ys[known] ?? 0
      continue
    }
    isDirty[cell] = 1
    if (before !== null && known !== -1) isDirty[before.contents.cells[known] ?? 0] = 1
  }
  if (before !== null) {
    for (const [place, now] of before.alignment.now.entries()) {
      if (now === -1) isDirty[before.contents.cells[place] ?? 0] = 1
    }
  }
  const sizes: (CellSize | undefined)[] = before === null ? [] : [...before.contents.sizes]
  const dirty: number[][] = Array.from({ length: count }, () => [])
  for (let place = 0; place < steps.length; place++) {
    const cell = cells[place] ?? 0
    if (isDirty[cell] !== 1) continue
    ys[place] = toEighth(steps[place]?.y ?? 0)
    dirty[cell]?.push(place)
  }
  const laid = pushCells(dirty, { of, cells, xs, ys })
  for (let cell = 0; cell < count; cell++) if (isDirty[cell] === 1) sizes[cell] = laid[cell]
  return { of, cells, xs, ys, sizes }
}
