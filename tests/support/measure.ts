import type { Measure } from '../../src/scene/scene'
import widths from './fontWidths.json'

/** U+0020 to U+017F but the controls, in the order of the table. */
const PLACE_OF = new Map<number, number>()
for (let code = 0x20, place = 0; code < 0x180; code++) {
  if (code >= 0x7f && code <= 0x9f) continue
  PLACE_OF.set(code, place++)
}

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u
/** Thousandths of the size: the average letter of the Arabic fallback, and a square for all that the table lacks. */
const ARABIC_WIDTH = { regular: 520, bold: 570 }
const OTHER_WIDTH = 1000

/**
 * Measures as the bundled font does, without a browser: by its advance widths (Latin-1 and Latin Extended-A,
 * measured once in Chromium at 1000 px), Arabic by an average, the rest as squares. No kerning.
 */
export const measure: Measure = (text, { size, weight }) => {
  const face = weight === 700 ? 'bold' : 'regular'
  let thousandths = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const place = PLACE_OF.get(code)
    if (place !== undefined) thousandths += widths[face][place] ?? 0
    else if (code >= 0x600 && code <= 0x8ff) thousandths += ARABIC_WIDTH[face]
    else if (!NO_WIDTH.test(character)) thousandths += OTHER_WIDTH
  }
  return (thousandths * size) / 1000
}
