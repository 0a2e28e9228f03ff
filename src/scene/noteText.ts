import type { StepKind } from '../model/kinds'
import type { Step } from '../model/session'
import { textStart } from './breakUnits'
import { textInsets } from './noteShape'
import type { FontSpec, Measure, SceneNote } from './scene'
import {
  NOTE_MAX_LINES,
  NOTE_MIN_HEIGHT,
  NOTE_PADDING,
  NOTE_TEXT_SIZE,
  NOTE_WIDTH,
  TITLE_LINE_HEIGHT,
  TITLE_MAX_LINES,
  TITLE_TEXT_SIZE,
} from './sizes'
import { textDirection } from './textDirection'
import { wrapText } from './wrapText'

/** A step's words, set. */
export interface NoteText {
  readonly lines: readonly string[]
  readonly shortTitle: string
  readonly direction: 'ltr' | 'rtl'
}

/** The far view's text: few words in large letters. */
export interface NoteTitle {
  readonly lines: readonly string[]
  /** In px: as large as the longest word allows. */
  readonly size: number
}

/** The font of a note's text. */
export const NOTE_FONT: FontSpec = { size: NOTE_TEXT_SIZE, weight: 400 }
const TITLE_FONT: FontSpec = { size: NOTE_TEXT_SIZE, weight: 700 }
const SHORT_TITLE_UNITS = 48
const SMALLEST_TITLE_SIZE = 22

function shortTitle(text: string): string {
  const firstLine = text.trim().split(/[\n\r]/, 1)[0] ?? ''
  const start = textStart(firstLine, SHORT_TITLE_UNITS)
  return start.length < text.trim().length ? `${start.trimEnd()}…` : start
}

/** Measured at the text's own size and scaled, so that no word is measured at every size of title. */
function setTitle(text: string, width: number, measure: Measure): NoteTitle {
  let longest = 1
  for (const word of text.split(/\s+/)) longest = Math.max(longest, measure(word, TITLE_FONT))
  const fitting = Math.floor((width * TITLE_FONT.size) / longest)
  const size = Math.max(SMALLEST_TITLE_SIZE, Math.min(TITLE_TEXT_SIZE, fitting))
  const lineHeight = (size * TITLE_LINE_HEIGHT) / TITLE_TEXT_SIZE
  const room = Math.floor((NOTE_MIN_HEIGHT - NOTE_PADDING) / lineHeight)
  const box = {
    width: (width * TITLE_FONT.size) / size,
    maxLines: Math.min(room, TITLE_MAX_LINES),
    font: TITLE_FONT,
  }
  return { lines: wrapText(text, box, measure), size }
}

function textWidth(kind: StepKind): number {
  const { start, end } = textInsets(kind)
  return NOTE_WIDTH - start - end
}

function setText(text: string, kind: StepKind, measure: Measure): NoteText {
  const box = { width: textWidth(kind), maxLines: NOTE_MAX_LINES, font: NOTE_FONT }
  return {
    lines: wrapText(text, box, measure),
    shortTitle: shortTitle(text),
    direction: textDirection(text),
  }
}

const set = new WeakMap<Measure, WeakMap<Step, NoteText>>()

/** A step's words, set once for each value of the step. */
export function noteText(step: Step, measure: Measure): NoteText {
  let bySteps = set.get(measure)
  if (bySteps === undefined) {
    bySteps = new WeakMap()
    set.set(measure, bySteps)
  }
  let text = bySteps.get(step)
  if (text === undefined) {
    text = setText(step.text, step.kind, measure)
    bySteps.set(step, text)
  }
  return text
}

const titles = new WeakMap<Measure, WeakMap<SceneNote, NoteTitle>>()

/**
 * A note's title for the far view, set when it is first drawn: no wall needs those of all its notes at once, and with
 * them 10,000 notes take a quarter longer to lay out.
 */
export function noteTitle(note: SceneNote, measure: Measure): NoteTitle {
  let byNotes = titles.get(measure)
  if (byNotes === undefined) {
    byNotes = new WeakMap()
    titles.set(measure, byNotes)
  }
  let title = byNotes.get(note)
  if (title === undefined) {
    title = setTitle(note.shortTitle, textWidth(note.kind), measure)
    byNotes.set(note, title)
  }
  return title
}
