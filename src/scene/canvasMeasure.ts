import { cssFont } from './font'
import type { FontSpec, Measure } from './scene'

/** What is needed of a 2D context to measure: of a canvas in the page, of an OffscreenCanvas in a worker. */
export interface MeasuringContext {
  font: string
  measureText(text: string): { readonly width: number }
}

/** Most widths kept; above it the cache starts anew, so that a day of typing does not fill the memory. */
const MAX_KEPT = 50_000

/**
 * Measures with a canvas, each text once. The bundled fonts must have been loaded in this very realm before:
 * a canvas does not wait for fonts, and the wrong widths would be kept.
 */
export function canvasMeasure(context: MeasuringContext): Measure {
  const kept = new Map<string, Map<string, number>>()
  let font = ''
  let widths = new Map<string, number>()
  let specNow: FontSpec | null = null
  const turnTo = (spec: FontSpec): void => {
    specNow = spec
    font = cssFont(spec)
    widths = kept.get(font) ?? new Map<string, number>()
    kept.set(font, widths)
  }
  return (text, spec) => {
    if (specNow?.size !== spec.size || specNow.weight !== spec.weight) turnTo(spec)
    const known = widths.get(text)
    if (known !== undefined) return known
    // Set each time: somebody else may draw with the same context.
    if (context.font !== font) context.font = font
    const { width } = context.measureText(text)
    if (widths.size >= MAX_KEPT) widths.clear()
    widths.set(text, width)
    return width
  }
}
