import type { Detail } from '../../scene/draw/drawOptions'

/** From this zoom on all words are shown: an 18 px line is then 11 px, the least that is read with ease. */
export const FULL_FROM = 0.6
/** From this zoom on there are short titles: a title of 32 px is then 5 px; below it is colour alone. */
const TITLES_FROM = 0.16

/**
 * How much of the wall is shown at a zoom: near, every word; farther, short titles; far away, colours. `fullFrom` is
 * higher where words must be read from afar: the titles are larger than they are.
 */
export function detailAt(zoom: number, fullFrom: number = FULL_FROM): Detail {
  if (zoom >= fullFrom) return 'full'
  return zoom >= TITLES_FROM ? 'titles' : 'blocks'
}
