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

/** Sets words once for each value that they are set from and each measure, and remembers them. */
function setOnce<Value extends WeakKey, Words>(
  setWords: (value: Value, measure: Measure) => Words,
): (value: Value, measure: Measure) => Words {
  const known = new WeakMap<Measure, WeakMap<Value, Words>>()
  return (value, measure) => {
    let byValues = known.get(measure)
    if (byValues === undefined) {
      byValues = new WeakMap()
      known.set(measure, byValues)
    }
    let words = byValues.get(value)
    if (words === undefined) {
      words = setWords(value, measure)
      byValues.set(value, words)
    }
    return words
  }
}

/** A step's words, set once for each value of the step. */
export const noteText = setOnce(({ text, kind }: Step, measure): NoteText => setText(text, kind, measure))

/**
 * A note's title for the far view, set when it is first drawn: no wall needs those of all its notes at once, and with
 * them 10,000 notes take a quarter longer to lay out.
 */
export const noteTitle = setOnce(({ shortTitle: short, kind }: SceneNote, measure): NoteTitle =>
  setTitle(short, textWidth(kind), measure),
)
