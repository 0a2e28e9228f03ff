import type { CornerRadii } from '../noteShape'
import type { Point, Rect } from '../scene'

/** One step of an outline: move, line, quadratic or cubic curve, close. */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

/** An outline, in px of the wall. */
export type Path = readonly PathStep[]

/** Distance of a cubic curve's handles that makes a quarter circle of radius 1. */
const QUARTER = 0.5523

/** A rectangle whose left and right corners are round. */
export function roundedRect({ x, y, width, height }: Rect, radii: CornerRadii): Path {
  const right = x + width
  const bottom = y + height
  const { start: l, end: r } = radii
  const lh = l * (1 - QUARTER)
  const rh = r * (1 - QUARTER)
  return [
    ['M', x + l, y],
    ['L', right - r, y],
    ['C', right - rh, y, right, y + rh, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - rh, right - rh, bottom, right - r, bottom],
    ['L', x + l, bottom],
    ['C', x + lh, bottom, x, bottom - lh, x, bottom - l],
    ['L', x, y + l],
    ['C', x, y + lh, x + lh, y, x + l, y],
    ['Z'],
  ]
}

/** A circle. */
export function circle({ x, y }: Point, radius: number): Path {
  const rect = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  return roundedRect(rect, { start: radius, end: radius })
}

/** Straight lines from point to point, closed. */
export function polygon(points: readonly Point[]): Path {
  const steps = points.map(({ x, y }, place): PathStep => [place === 0 ? 'M' : 'L', x, y])
  return [...steps, ['Z']]
}

/** Straight lines from point to point. */
export function openLine(points: readonly Point[]): Path {
  return points.map(({ x, y }, place): PathStep => [place === 0 ? 'M' : 'L', x, y])
}

const towards = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return from
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** Lines from point to point with round corners, as far as the lines beside a corner allow. */
export function roundedLine(points: readonly Point[], radius: number): Path {
  return points.flatMap((point, place): readonly PathStep[] => {
    const before = points[place - 1]
    const after = points[place + 1]
    if (before === undefined) return [['M', point.x, point.y]]
    if (after === undefined) return [['L', point.x, point.y]]
    const most = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2)
    if (most < 1) return [['L', point.x, point.y]]
    const start = towards(point, before, most)
    const end = towards(point, after, most)
    return [
      ['L', start.x, start.y],
      ['Q', point.x, point.y, end.x, end.y],
    ]
  })
}

/** The line without its last bit, so that its square end does not show under an arrowhead. */
export function shortened(points: readonly Point[], by: number): readonly Point[] {
  const last = points.at(-1)
  const before = points.at(-2)
  if (last === undefined || before === undefined || distance(before, last) <= by) return points
  return [...points.slice(0, -1), towards(last, before, by)]
}

/** A filled arrowhead whose tip is the end of the line. */
export function arrowhead(points: readonly Point[], length: number): Path {
  const tip = points.at(-1)
  const before = points.findLast((point) => tip !== undefined && distance(point, tip) > 0.5)
  if (tip === undefined || before === undefined) return []
  const foot = towards(tip, before, length)
  const side = { x: (tip.y - foot.y) * 0.5, y: (foot.x - tip.x) * 0.5 }
  return polygon([
    tip,
    { x: foot.x + side.x, y: foot.y + side.y },
    { x: foot.x - side.x, y: foot.y - side.y },
  ])
}

/** A star of five points, standing. */
export function star({ x, y }: Point, radius: number): Path {
  const points = Array.from({ length: 10 }, (_, place): Point => {
    const angle = (place * Math.PI) / 5 - Math.PI / 2
    const reach = place % 2 === 0 ? radius : radius * 0.46
    return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach }
  })
  return polygon(points)
}

/** A square standing on its corner. */
export function diamond({ x, y }: Point, radius: number): Path {
  return polygon([
    { x, y: y - radius },
    { x: x + radius, y },
    { x, y: y + radius },
    { x: x - radius, y },
  ])
}
