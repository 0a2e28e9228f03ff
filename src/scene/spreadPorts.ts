import { CHOSEN, type Choice, type KnownRoute } from './chooseRoutes'
import type { Alignment } from './align'
import type { FlowEnds } from './flowEnds'
import type { Side } from './noteShape'
import type { Point, Rect } from './scene'
import { toEighth } from './toEighth'

/** Between two flows at one side of a note while there is room. */
const PORT_SPREAD = 14
/** From the side's ends. */
const CORNER = 16

const SIDES: Readonly<Record<Side, number>> = { left: 0, right: 1, top: 2, bottom: 3 }
const isLevel = (side: Side): boolean => side === 'left' || side === 'right'

/** One end of one flow. */
interface Port {
  /** By which its shift is named: two for each flow, from before to. */
  readonly end: number
  /** Along the side: where it meets it unspread, where its line turns to, then where the other note lies. */
  readonly at: number
  readonly heads: number
  readonly farther: number
  readonly isStraight: boolean
}

/** The shifts of flows' ends along the sides of their notes: two for each flow, in the flows' order. */
export type PortShifts = Float64Array

/** What shifts were made from before. */
export interface PortsBefore {
  readonly routes: readonly (KnownRoute | null)[]
  readonly ends: FlowEnds
  readonly shifts: PortShifts
  readonly alignment: Alignment
  readonly stepAlignment: Alignment
}

function portOf({ route, from, to }: KnownRoute, end: number): Port {
  const { points } = route
  const isStart = end % 2 === 0
  const other = isStart ? to.rect : from.rect
  const last = points.length - 1
  const own = points[isStart ? 0 : last] ?? { x: 0, y: 0 }
  const turn = points[isStart ? 2 : last - 2] ?? points[isStart ? 1 : last - 1] ?? own
  const level = isLevel(isStart ? route.leaves : route.enters)
  const isStraight = points.length === 2
  const at = level ? own.y : own.x
  const heads = level ? turn.y : turn.x
  return { end, at, heads: isStraight ? at : heads, farther: level ? other.y : other.x, isStraight }
}

/** Straight flows stay; the others go to either side of them in the order in which they turn off. */
function spreadSide(ports: Port[], side: Side, rect: Rect, shifts: PortShifts): void {
  const level = isLevel(side)
  const start = level ? rect.y : rect.x
  const length = level ? rect.height : rect.width
  ports.sort((a, b) => a.heads - b.heads || a.farther - b.farther)
  const step = Math.min(PORT_SPREAD, (length - 2 * CORNER) / (ports.length - 1))
  const straight = ports.findIndex((port) => port.isStraight)
  const straightPort = ports[straight]
  const anchorPlace = straightPort === undefined ? (ports.length - 1) / 2 : straight
  const anchor = straightPort === undefined ? start + length / 2 : straightPort.at
  for (const [place, port] of ports.entries()) {
    if (port.isStraight) continue
    const to = anchor + toEighth((place - anchorPlace) * step)
    shifts[port.end] = Math.max(start + CORNER, Math.min(start + length - CORNER, to)) - port.at
  }
}

const groupOf = (step: number, side: Side): number => step * 4 + SIDES[side]

/** The sides of notes at which flows come or go or turn off in another way than before. */
function stirredSides(
  ends: FlowEnds,
  { routes, fates }: Choice,
  steps: number,
  before: PortsBefore | null,
): Uint8Array {
  const isStirred = new Uint8Array(4 * steps).fill(before === null ? 1 : 0)
  if (before === null) return isStirred
  const stir = (step: number, side: Side): void => {
    if (step !== -1) isStirred[groupOf(step, side)] = 1
  }
  const stirBefore = (place: number): void => {
    const known = before.routes[place]
    if (known === undefined || known === null) return
    stir(before.stepAlignment.now[before.ends.from[place] ?? -1] ?? -1, known.route.leaves)
    stir(before.stepAlignment.now[before.ends.to[place] ?? -1] ?? -1, known.route.enters)
  }
  for (let place = 0; place < routes.length; place++) {
    if (fates[place] !== CHOSEN) continue
    const known = routes[place]
    if (known !== undefined && known !== null) {
      stir(ends.from[place] ?? -1, known.route.leaves)
      stir(ends.to[place] ?? -1, known.route.enters)
    }
    stirBefore(before.alignment.before[place] ?? -1)
  }
  if (!before.alignment.isSame) {
    for (const [place, now] of before.alignment.now.entries()) if (now === -1) stirBefore(place)
  }
  return isStirred
}

/**
 * Spreads the flows that meet one side of a note apart, ordered so that they cross as little as they can. Each side
 * is for itself: only those are done again at which something changed.
 */
export function spreadPorts(
  ends: FlowEnds,
  choice: Choice,
  steps: number,
  before: PortsBefore | null,
): PortShifts {
  const { routes, fates } = choice
  const isStirred = stirredSides(ends, choice, steps, before)
  const shifts = new Float64Array(2 * routes.length)
  const groups = new Map<number, number[]>()
  const place = (end: number, step: number, side: Side, shiftBefore: number): void => {
    const group = groupOf(step, side)
    if (isStirred[group] !== 1) {
      shifts[end] = shiftBefore
      return
    }
    const there = groups.get(group)
    if (there === undefined) groups.set(group, [end])
    else there.push(end)
  }
  for (const [flow, known] of routes.entries()) {
    if (known === null) continue
    const flowBefore = fates[flow] === CHOSEN ? -1 : (before?.alignment.before[flow] ?? -1)
    place(2 * flow, ends.from[flow] ?? -1, known.route.leaves, before?.shifts[2 * flowBefore] ?? 0)
    place(2 * flow + 1, ends.to[flow] ?? -1, known.route.enters, before?.shifts[2 * flowBefore + 1] ?? 0)
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const first = group[0] ?? 0
    const known = routes[first >> 1]
    if (known === undefined || known === null) continue
    const isStart = first % 2 === 0
    const ports = group.flatMap((end) => {
      const route = routes[end >> 1]
      return route === undefined || route === null ? [] : portOf(route, end)
    })
    const side = isStart ? known.route.leaves : known.route.enters
    spreadSide(ports, side, (isStart ? known.from : known.to).rect, shifts)
  }
  return shifts
}

/** A way's points with its ends shifted along their sides; the corner next to an end goes along. */
export function portedPoints({ route }: KnownRoute, fromShift: number, toShift: number): Point[] {
  const points = [...route.points]
  const shift = (place: number, side: Side, by: number): void => {
    const point = points[place]
    if (by === 0 || point === undefined) return
    points[place] = isLevel(side) ? { x: point.x, y: point.y + by } : { x: point.x + by, y: point.y }
  }
  shift(0, route.leaves, fromShift)
  shift(1, route.leaves, fromShift)
  shift(points.length - 1, route.enters, toShift)
  shift(points.length - 2, route.enters, toShift)
  return points
}
