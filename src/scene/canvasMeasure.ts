import { cssFont } from './font'
import type { FontSpec, Measure } from './scene'

/** What is needed of a 2D context to measure: of a canvas in the page, of an OffscreenCanvas in a worker. */
export interface MeasuringContext {
  font: string
  measureText(text: string): { readonly width: number }
}

/** Most widths kept; above it the cache starts anew, so that a day of typing does not fill the memory. */
const MAX_KEPT = 50_000
/** Latin letters that stand one after the other: nothing before this joins with what follows but by kerning. */
const SIMPLE = 0x250
const FIRST_SIMPLE = 0x20
/** Controls and the soft hyphen, which is wide only at a line's end. */
const isSimple = (code: number): boolean =>
  code >= FIRST_SIMPLE && code < SIMPLE && (code < 0x7f || code > 0x9f) && code !== 0xad

/** The widths of one font. */
interface Widths {
  readonly font: string
  readonly texts: Map<string, number>
  /** What each letter adds to a text that it begins, and after each letter: less where the two are kerned. */
  readonly first: Float64Array
  readonly after: (Float64Array | undefined)[]
}

const unknown = (): Float64Array => new Float64Array(SIMPLE).fill(Number.NaN)

/**
 * Measures with a canvas, each text once; Latin text by its letters and pairs of letters, since a call of the
 * canvas for each word of 10,000 notes was half of the time of laying a wall out. The bundled fonts must have been
 * loaded in this very realm before: a canvas does not wait for fonts, and the wrong widths would be kept.
 */
export function canvasMeasure(context: MeasuringContext): Measure {
  const kept = new Map<number, Widths>()
  let specNow: FontSpec | null = null
  let widths: Widths = { font: '', texts: new Map(), first: unknown(), after: [] }
  const turnTo = (spec: FontSpec): void => {
    specNow = spec
    const key = spec.size * 1000 + spec.weight
    const known = kept.get(key)
    widths = known ?? { font: cssFont(spec), texts: new Map(), first: unknown(), after: [] }
    if (known === undefined) kept.set(key, widths)
  }
  const ask = (text: string): number => {
    // Set each time: somebody else may draw with the same context.
    if (context.font !== widths.font) context.font = widths.font
    return context.measureText(text).width
  }
  const asked = (text: string): number => {
    const known = widths.texts.get(text)
    if (known !== undefined) return known
    const width = ask(text)
    if (widths.texts.size >= MAX_KEPT) widths.texts.clear()
    widths.texts.set(text, width)
    return width
  }
  const firstWidth = (code: number): number => {
    const known = widths.first[code] ?? Number.NaN
    if (!Number.isNaN(known)) return known
    return (widths.first[code] = ask(String.fromCodePoint(code)))
  }
  const widthAfter = (before: number, code: number): number => {
    const row = (widths.after[before] ??= unknown())
    const known = row[code] ?? Number.NaN
    if (!Number.isNaN(known)) return known
    return (row[code] = ask(String.fromCodePoint(before, code)) - firstWidth(before))
  }
  return (text, spec) => {
    if (specNow?.size !== spec.size || specNow.weight !== spec.weight) turnTo(spec)
    let width = 0
    let before = -1
    for (let place = 0; place < text.length; place++) {
      const code = text.codePointAt(place) ?? 0
      if (!isSimple(code)) return asked(text)
      width += before === -1 ? firstWidth(code) : widthAfter(before, code)
      before = code
    }
    return width
  }
}
