import type { KnownRoute } from './chooseRoutes'
import { sideInset, type Side } from './noteShape'
import type { FlowEnd } from './routes'
import type { Point } from './scene'
import { axisOf, MOST_STRETCHES } from './spreadChannels'
import { portedPoints } from './spreadPorts'
import { toEighth } from './toEighth'

/** How far a way is spread from its neighbours: at its ends along the notes, in between across its channels. */
export interface Spread {
  readonly ports: Float64Array
  readonly shifts: Float64Array
}

/** An end of a line, pulled inside to the outline of the note, which a round shape draws inside its rectangle. */
function pull(point: Point, { kind, rect }: FlowEnd, side: Side): Point {
  const level = side === 'left' || side === 'right'
  const by = toEighth(sideInset(kind, rect, side, level ? point.y : point.x))
  if (by === 0) return point
  const sign = side === 'left' || side === 'top' ? 1 : -1
  return level ? { x: point.x + sign * by, y: point.y } : { x: point.x, y: point.y + sign * by }
}

/** The line of the flow at this place, as it is drawn. */
export function lineOf(known: KnownRoute, flow: number, { ports, shifts }: Spread): readonly Point[] {
  const points = portedPoints(known, ports[2 * flow] ?? 0, ports[2 * flow + 1] ?? 0)
  for (let stretch = 0; stretch < MOST_STRETCHES; stretch++) {
    const by = shifts[MOST_STRETCHES * flow + stretch] ?? 0
    if (by === 0) continue
    const isUpright = axisOf(known, stretch) === 'upright'
    for (const corner of [stretch + 1, stretch + 2]) {
      const point = points[corner]
      if (point === undefined) continue
      points[corner] = isUpright ? { x: point.x + by, y: point.y } : { x: point.x, y: point.y + by }
    }
  }
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return points
  points[0] = pull(first, known.from, known.route.leaves)
  points[points.length - 1] = pull(last, known.to, known.route.enters)
  return points
}
