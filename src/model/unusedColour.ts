import { COLOURS, type Colour } from './kinds'
import type { Lane } from './session'

/** The first colour that no lane has; when all are taken, the one that the fewest have. */
export function unusedColour(lanes: readonly Pick<Lane, 'colour'>[]): Colour {
  const uses = (colour: Colour): number => lanes.filter((lane) => lane.colour === colour).length
  return COLOURS.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best))
}
