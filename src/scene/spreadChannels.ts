import type { Point } from './scene'
import { FLOW_SPREAD } from './sizes'

/** Room in a gutter for the flows that run along it, in px. */
const ROOM = { upright: 40, level: 24 } as const
/** Lines closer than this run in one channel. */
const CHANNEL_WIDTH = 10

type Axis = keyof typeof ROOM

/** A stretch of a flow between two corners. */
interface Stretch {
  readonly points: Point[]
  readonly place: number
  readonly axis: Axis
  readonly low: number
  readonly high: number
  /** Where it lies among its neighbours in the channel, by kind and within the kind. */
  readonly kind: number
  readonly rank: number
}

const across = (point: Point, axis: Axis): number => (axis === 'upright' ? point.x : point.y)
const along = (point: Point, axis: Axis): number => (axis === 'upright' ? point.y : point.x)

/**
 * Ranks a stretch so that neighbours cross as little as they can: of two that go through the channel the one that
 * begins later along their way lies nearer to where they come from; of two loops the longer lies outside.
 */
function stretchOf(points: Point[], place: number): Stretch | null {
  const before = points[place - 1]
  const start = points[place]
  const end = points[place + 1]
  const after = points[place + 2]
  if (before === undefined || start === undefined || end === undefined || after === undefined) return null
  const axis: Axis = start.x === end.x ? 'upright' : 'level'
  const at = across(start, axis)
  const from = along(start, axis)
  const to = along(end, axis)
  const comesFrom = Math.sign(across(before, axis) - at)
  const goesTo = Math.sign(across(after, axis) - at)
  const length = Math.abs(to - from)
  const isLoop = comesFrom === goesTo
  const shape = { points, place, axis, low: Math.min(from, to), high: Math.max(from, to) }
  if (isLoop) return { ...shape, kind: comesFrom > 0 ? 0 : 3, rank: comesFrom > 0 ? -length : length }
  const onward = Math.sign(to - from)
  return { ...shape, kind: onward > 0 ? 1 : 2, rank: from * onward * comesFrom }
}

function shift({ points, place, axis }: Stretch, by: number): void {
  for (const corner of [place, place + 1]) {
    const point = points[corner]
    if (point === undefined) continue
    points[corner] = axis === 'upright' ? { x: point.x + by, y: point.y } : { x: point.x, y: point.y + by }
  }
}

/** Stretches of one channel that overlap, directly or through others, side by side. */
function spreadGroup(group: Stretch[]): void {
  const first = group[0]
  if (first === undefined || group.length < 2) return
  const step = Math.min(FLOW_SPREAD, ROOM[first.axis] / (group.length - 1))
  group.sort((a, b) => a.kind - b.kind || a.rank - b.rank)
  for (const [place, stretch] of group.entries()) shift(stretch, (place - (group.length - 1) / 2) * step)
}

function spreadChannel(stretches: Stretch[]): void {
  if (stretches.length < 2) return
  stretches.sort((a, b) => a.low - b.low)
  let group: Stretch[] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const stretch of stretches) {
    if (stretch.low >= reach) {
      spreadGroup(group)
      group = []
    }
    group.push(stretch)
    reach = Math.max(reach, stretch.high)
  }
  spreadGroup(group)
}

/** A stretch by its line's place and its own place in the line, as one number. */
const MOST_POINTS = 16

/** Moves the stretches of these lines that would lie on each other in one gutter apart. Changes the points given. */
export function spreadChannels(lines: readonly Point[][]): void {
  const channels = new Map<number, number[]>()
  for (const [line, points] of lines.entries()) {
    for (let place = 1; place < points.length - 2; place++) {
      const start = points[place]
      const end = points[place + 1]
      if (start === undefined || end === undefined) continue
      const isUpright = start.x === end.x
      const number = Math.round((isUpright ? start.x : start.y) / CHANNEL_WIDTH)
      const key = 2 * number + (isUpright ? 0 : 1)
      const channel = channels.get(key)
      if (channel === undefined) channels.set(key, [line * MOST_POINTS + place])
      else channel.push(line * MOST_POINTS + place)
    }
  }
  for (const channel of channels.values()) {
    if (channel.length < 2) continue
    const stretches = channel.flatMap((number) => {
      const points = lines[Math.floor(number / MOST_POINTS)]
      return points === undefined ? [] : (stretchOf(points, number % MOST_POINTS) ?? [])
    })
    spreadChannel(stretches)
  }
}
