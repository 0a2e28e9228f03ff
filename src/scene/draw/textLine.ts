import { graphemesOf } from '../breakUnits'
import type { FontSpec, Measure } from '../scene'

/** The baseline of a line of text within its line height, from the line's top. */
export const baseline = (lineHeight: number, size: number): number => lineHeight / 2 + size * 0.35

const fitted = new WeakMap<Measure, Map<string, string>>()

function fit(text: string, width: number, font: FontSpec, measure: Measure): string {
  if (measure(text, font) <= width) return text
  const kept = [...graphemesOf(text)]
  while (kept.length > 0 && measure(`${kept.join('')}…`, font) > width) kept.pop()
  return `${kept.join('').trimEnd()}…`
}

/** The text, cut with an ellipsis where it is wider than the room. For words of the program: few, so they are kept. */
export function fitText(text: string, width: number, font: FontSpec, measure: Measure): string {
  let known = fitted.get(measure)
  if (known === undefined) {
    known = new Map()
    fitted.set(measure, known)
  }
  const key = `${font.weight} ${font.size} ${width} ${text}`
  let line = known.get(key)
  if (line === undefined) {
    line = fit(text, width, font, measure)
    known.set(key, line)
  }
  return line
}
