import { LANE_PAPERS } from '../../../scene/draw/drawBands'
import {
  ACCENT_INK,
  FEELING_COLOURS,
  MARK_INK,
  NOTE_COLOURS,
  PAPER_DEEP,
  SURFACE,
} from '../../../scene/palette'

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
