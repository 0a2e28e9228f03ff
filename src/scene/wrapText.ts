import { breakUnits, graphemesOf, textStart } from './breakUnits'
import type { FontSpec, Measure } from './scene'

const ELLIPSIS = '…'
const NEW_LINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
/** Spaces at which a line may break: not the no-break ones. */
const CHUNKS =
  /[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+|[^ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/g
const SPACE = /^[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/
/** No line holds more UTF-16 units than this, however thin they are. */
const MOST_UNITS_A_LINE = 120

/** The box that a text must fit. */
export interface TextBox {
  /** In px. */
  readonly width: number
  readonly maxLines: number
  readonly font: FontSpec
}

interface Writing {
  readonly box: TextBox
  readonly measure: Measure
  readonly lines: string[]
  line: string
  width: number
}

const isFull = (writing: Writing): boolean => writing.lines.length > writing.box.maxLines

function endLine(writing: Writing): void {
  writing.lines.push(writing.line)
  writing.line = ''
  writing.width = 0
}

/** A unit wider than a line: broken between characters. */
function writeLongUnit(writing: Writing, unit: string): void {
  for (const grapheme of graphemesOf(unit)) {
    const width = writing.measure(grapheme, writing.box.font)
    if (writing.line !== '' && writing.width + width > writing.box.width) endLine(writing)
    if (isFull(writing)) return
    writing.line += grapheme
    writing.width += width
  }
}

/** Adds a unit to the line, on the next one when there is no room. Spaces at which a line breaks are dropped. */
function writeUnit(writing: Writing, unit: string, spaces: string): void {
  const { box, measure } = writing
  const width = measure(unit, box.font)
  const spacesWidth = spaces === '' ? 0 : measure(spaces, box.font)
  if (writing.width + spacesWidth + width <= box.width) {
    writing.line += spaces + unit
    writing.width += spacesWidth + width
    return
  }
  if (writing.line.trim() !== '') endLine(writing)
  if (width > box.width) writeLongUnit(writing, unit)
  else {
    writing.line = unit
    writing.width = width
  }
}

function writeParagraph(writing: Writing, paragraph: string): void {
  let spaces = ''
  for (const [chunk] of paragraph.matchAll(CHUNKS)) {
    if (SPACE.test(chunk)) {
      spaces = chunk.replaceAll('\t', ' ')
      continue
    }
    for (const unit of breakUnits(chunk)) {
      writeUnit(writing, unit, spaces)
      spaces = ''
      if (isFull(writing)) return
    }
  }
  endLine(writing)
}

/** The line with an ellipsis, shortened until it fits: by words, a single long word by characters. */
function withEllipsis(line: string, box: TextBox, measure: Measure): string {
  const whole = line.trimEnd()
  const fits = (text: string): boolean => measure(text + ELLIPSIS, box.font) <= box.width
  if (fits(whole)) return whole + ELLIPSIS
  const kept = [...graphemesOf(whole)]
  while (kept.length > 0 && !fits(kept.join(''))) kept.pop()
  const start = kept.join('')
  const isMidWord = !/\s/u.test(whole.slice(start.length, start.length + 1))
  const words = /^(?<words>.*\S)\s+\S*$/su.exec(start)?.groups?.['words']
  return (isMidWord && words !== undefined ? words : start.trimEnd()) + ELLIPSIS
}

/**
 * The lines of a text in a box. Words stay whole where they can, longer ones break between characters (an emoji
 * made of several stays whole), line ends stay. What does not fit is cut, the last line then ends in an ellipsis;
 * work is bounded by the box, not by the text. An empty text has no lines.
 */
export function wrapText(text: string, box: TextBox, measure: Measure): readonly string[] {
  if (text.trim() === '') return []
  const start = textStart(text, box.maxLines * MOST_UNITS_A_LINE)
  const writing: Writing = { box, measure, lines: [], line: '', width: 0 }
  for (const paragraph of start.split(NEW_LINE)) {
    writeParagraph(writing, paragraph)
    if (isFull(writing)) break
  }
  const { lines } = writing
  while (lines.at(-1) === '') lines.pop()
  const isCut = lines.length > box.maxLines || start.length < text.length
  if (!isCut) return lines
  const shown = lines.slice(0, box.maxLines)
  const last = shown.pop() ?? ''
  return [...shown, withEllipsis(last, box, measure)]
}
