/** Scripts written without spaces: where a word ends is for a dictionary to say. */
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const OPENING = /^[\p{Ps}\p{Pi}]$/u
const HYPHEN = /[-/–—]/
const AFTER_HYPHEN = /(?<=\p{L}[-/–—])(?=[\p{L}\p{N}])/u

const words = new Intl.Segmenter(undefined, { granularity: 'word' })
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function dictionaryUnits(chunk: string): string[] {
  const units: string[] = []
  let glued = true
  for (const { segment, isWordLike } of words.segment(chunk)) {
    // Closing punctuation stays with the word before it, an opening bracket with the word after.
    const last = units.length - 1
    if ((isWordLike === true && !glued) || OPENING.test(segment) || last < 0) units.push(segment)
    else units[last] += segment
    glued = OPENING.test(segment)
  }
  return units
}

/** Text of Latin letters that stand each for itself: most of what is written, and quick to take apart. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f]*$/

/** What must stay on one line of a text without spaces: a line may break between any two of them. */
export function breakUnits(chunk: string): readonly string[] {
  if (!PLAIN.test(chunk) && NO_SPACES.test(chunk)) return dictionaryUnits(chunk)
  return HYPHEN.test(chunk) ? chunk.split(AFTER_HYPHEN) : [chunk]
}

/** What a person takes for one character: an emoji family, a letter with its accents. */
export function graphemesOf(text: string): Iterable<string> {
  return PLAIN.test(text) ? text : segmentsOf(text)
}

function* segmentsOf(text: string): Generator<string> {
  for (const { segment } of graphemes.segment(text)) yield segment
}

/** The start of a text, at most so many UTF-16 units long, ending between two characters. */
export function textStart(text: string, units: number): string {
  if (text.length <= units) return text
  // Somewhat more than the start, so that the character across its end is seen whole.
  const start = text.slice(0, units + 100)
  if (PLAIN.test(start)) return text.slice(0, units)
  const around = graphemes.segment(start).containing(units)
  return text.slice(0, around?.index ?? units)
}
