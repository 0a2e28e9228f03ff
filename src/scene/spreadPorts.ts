import type { StepId } from '../model/session'
import type { KnownRoute } from './chooseRoutes'
import type { Side } from './noteShape'
import type { Point, Rect } from './scene'

/** Between two flows at one side of a note while there is room. */
const PORT_SPREAD = 14
/** From the side's ends. */
const CORNER = 16

/** One end of one flow. */
interface Port {
  readonly points: Point[]
  /** Places of the end point and of the corner next to it, that moves along. */
  readonly end: number
  readonly next: number
  /** Along the side: where its line turns to, then where the other note lies. */
  readonly heads: number
  readonly farther: number
  readonly isStraight: boolean
}

const isLevel = (side: Side): boolean => side === 'left' || side === 'right'

function portOf(points: Point[], side: Side, end: number, other: Rect): Port {
  const step = end === 0 ? 1 : -1
  const turn = points[end + 2 * step] ?? points[end + step] ?? { x: 0, y: 0 }
  const level = isLevel(side)
  return {
    points,
    end,
    next: end + step,
    heads: level ? turn.y : turn.x,
    farther: level ? other.y : other.x,
    isStraight: points.length === 2,
  }
}

const along = (port: Port, level: boolean): number => {
  const point = port.points[port.end] ?? { x: 0, y: 0 }
  return level ? point.y : point.x
}

function movePort({ points, end, next }: Port, level: boolean, to: number): void {
  for (const place of [end, next]) {
    const point = points[place]
    if (point !== undefined) points[place] = level ? { x: point.x, y: to } : { x: to, y: point.y }
  }
}

/** Straight flows stay; the others go to either side of them in the order in which they turn off. */
function spreadSide(ports: Port[], side: Side, rect: Rect): void {
  const level = isLevel(side)
  const start = level ? rect.y : rect.x
  const length = level ? rect.height : rect.width
  const headsOf = (port: Port): number => (port.isStraight ? along(port, level) : port.heads)
  ports.sort((a, b) => headsOf(a) - headsOf(b) || a.farther - b.farther)
  const step = Math.min(PORT_SPREAD, (length - 2 * CORNER) / (ports.length - 1))
  const straight = ports.findIndex((port) => port.isStraight)
  const straightPort = ports[straight]
  const anchorPlace = straightPort === undefined ? (ports.length - 1) / 2 : straight
  const anchor = straightPort === undefined ? start + length / 2 : along(straightPort, level)
  for (const [place, port] of ports.entries()) {
    if (port.isStraight) continue
    const to = anchor + (place - anchorPlace) * step
    movePort(port, level, Math.max(start + CORNER, Math.min(start + length - CORNER, to)))
  }
}

/** The flows that meet one side of a note, as places in the list of flows; an end is its place's complement. */
type Meeting = number[]

/**
 * The lines of these flows, those that meet one side of a note spread apart and ordered so that they cross as
 * little as they can. Gives each flow's points, in the order given.
 */
export function spreadPorts(flows: readonly KnownRoute[]): Point[][] {
  const sides: Record<Side, Map<StepId, Meeting>> = {
    left: new Map(),
    right: new Map(),
    top: new Map(),
    bottom: new Map(),
  }
  const file = (step: StepId, side: Side, place: number): void => {
    const meeting = sides[side].get(step)
    if (meeting === undefined) sides[side].set(step, [place])
    else meeting.push(place)
  }
  const lines = flows.map(({ route, fromStep, toStep }, place) => {
    file(fromStep, route.leaves, place)
    file(toStep, route.enters, ~place)
    return [...route.points]
  })
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    for (const meeting of sides[side].values()) {
      const first = meeting[0]
      if (first === undefined || meeting.length < 2) continue
      const ports = meeting.flatMap((place) => {
        const flow = flows[place < 0 ? ~place : place]
        const points = lines[place < 0 ? ~place : place]
        if (flow === undefined || points === undefined) return []
        return place < 0
          ? portOf(points, side, points.length - 1, flow.from.rect)
          : portOf(points, side, 0, flow.to.rect)
      })
      const flow = flows[first < 0 ? ~first : first]
      if (flow !== undefined) spreadSide(ports, side, (first < 0 ? flow.to : flow.from).rect)
    }
  }
  return lines
}
