import { breakUnits, graphemesOf, textStart } from './breakUnits'
import type { FontSpec, Measure } from './scene'

const ELLIPSIS = '…'
const NEW_LINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
/** Beyond these there are other spaces at which a line may break; the no-break ones are none. */
const PLAIN_END = 0x1680
const WIDE_SPACE = /[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/
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

/** Whether a line may break at this place of a text. */
function isSpaceAt(text: string, place: number): boolean {
  const code = text.codePointAt(place) ?? 0
  if (code < PLAIN_END) return code === 0x20 || code === 0x09
  return WIDE_SPACE.test(text.charAt(place))
}

/** Where the run of spaces, or of what is none, ends that begins at this place. */
function endOfRun(text: string, start: number, isSpace: boolean): number {
  let end = start + 1
  while (end < text.length && isSpaceAt(text, end) === isSpace) end++
  return end
}

function writeParagraph(writing: Writing, paragraph: string): void {
  let spaces = ''
  let end = 0
  for (let start = 0; start < paragraph.length; start = end) {
    const isSpace = isSpaceAt(paragraph, start)
    end = endOfRun(paragraph, start, isSpace)
    const chunk = paragraph.slice(start, end)
    if (isSpace) {
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
