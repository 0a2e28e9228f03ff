import { NOTE_TEXT_SIZE, TITLE_TEXT_SIZE } from '../../scene/sizes'

/** The wall's own zoom at which its full words take the place of the titles, at the least. */
const FULL_FROM = 0.6

/** The wall is drawn anew at another such zoom: in quarters, so that a window being resized draws it seldom. */
const STEPS = 4

/** What the back row can read of the wall. Zooms are the wall's: 1 shows a note at 176 px. */
export interface Legibility {
  /** Below this zoom the larger titles stand in place of the words, which could not be read. */
  readonly fullFrom: number
  /** From this zoom on the back row can read what stands on the notes. */
  readonly readableFrom: number
}

/** From which zooms on text of the smallest readable size, in px, is reached. */
export function legibilityOf(smallestPx: number): Legibility {
  return {
    fullFrom: Math.max(FULL_FROM, Math.ceil((smallestPx / NOTE_TEXT_SIZE) * STEPS) / STEPS),
    readableFrom: smallestPx / TITLE_TEXT_SIZE,
  }
}

/** The zoom to ask for, in whole per cent; null: the notes can be read as they are. */
export function percentToZoomTo({ readableFrom }: Legibility, zoom: number): number | null {
  return zoom >= readableFrom ? null : Math.ceil(readableFrom * 100)
}
