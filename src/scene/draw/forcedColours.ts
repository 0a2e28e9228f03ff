import { ACCENT_INK, FEELING_COLOURS, MARK_INK, NOTE_COLOURS, PAPER_DEEP, SURFACE } from '../palette'
import { LANE_PAPERS } from './drawBands'

/** Asks whether a person has forced their own colours on every page. */
export const FORCED = '(forced-colors: active)'

/** What lies under something else, or is written on a dark sign: the rest is ink. */
const BACKS: ReadonlySet<string> = new Set([
  ...LANE_PAPERS,
  ...FEELING_COLOURS,
  ...Object.values(NOTE_COLOURS).map(({ fill }) => fill),
  PAPER_DEEP,
  SURFACE,
  MARK_INK,
  ACCENT_INK,
])

/**
 * The painter's colours where a person has chosen two of their own ("forced colours"): what is paper becomes the
 * one, what is ink the other. Shapes and words tell everything that colours do.
 */
export function forcedColours(paper: string, ink: string): (colour: string) => string {
  return (colour) => (BACKS.has(colour) ? paper : ink)
}

/** Colours as they are, but where a person has forced their own on every page: then those that the canvas is given. */
export function coloursOn(canvas: HTMLCanvasElement): ((colour: string) => string) | undefined {
  if (!matchMedia(FORCED).matches) return undefined
  const { color, outlineColor } = getComputedStyle(canvas)
  return forcedColours(outlineColor, color)
}
