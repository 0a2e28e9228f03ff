import type { Alignment } from './align'
import { CARRIED, CHOSEN, type Choice, type KnownRoute } from './chooseRoutes'
import type { LaneBand, Point, StageBand } from './scene'
import { FLOW_SPREAD } from './sizes'
import { portedPoints, type PortShifts } from './spreadPorts'
import { toEighth } from './toEighth'

/** Room in a gutter for the flows that run along it, in px. */
const ROOM = { upright: 40, level: 24 } as const
/** Lines closer than this run in one channel. */
const CHANNEL_WIDTH = 10
/** A way has at most so many stretches between two of its corners: those at its ends stay where they are. */
export const MOST_STRETCHES = 3
/** Channels in one lane or stage, to either side of where it begins. */
const REACH = 1 << 19

type Axis = keyof typeof ROOM

/** A stretch of a flow between two corners. */
interface Stretch {
  /** By which its shift is named: MOST_STRETCHES for each flow. */
  readonly name: number
  readonly low: number
  readonly high: number
  /** Where it lies among its neighbours in the channel, by kind and within the kind. */
  readonly kind: number
  readonly rank: number
}

/** The channel of each stretch and how far it is shifted in it, MOST_STRETCHES for each flow, in the flows' order. */
export interface Channels {
  /** -1 where a flow has no such stretch. */
  readonly keys: Int32Array
  readonly shifts: Float64Array
}

/** What lines are spread in. */
export interface ChannelGround {
  readonly lanes: readonly LaneBand[]
  readonly stages: readonly StageBand[]
  readonly ports: PortShifts
}

/** What was spread before. */
export interface ChannelsBefore extends Channels {
  readonly routes: readonly (KnownRoute | null)[]
  readonly ports: PortShifts
  readonly alignment: Alignment
  /** The lanes and stages are those from before, wherever they lie now. */
  readonly isSameRuling: boolean
}

const across = (point: Point, axis: Axis): number => (axis === 'upright' ? point.x : point.y)
const along = (point: Point, axis: Axis): number => (axis === 'upright' ? point.y : point.x)

/** Lines turn at each corner, so that every other stretch is upright. */
export function axisOf({ route: { leaves } }: KnownRoute, stretch: number): Axis {
  const beginsLevel = leaves === 'left' || leaves === 'right'
  return (stretch % 2 === 0) === beginsLevel ? 'upright' : 'level'
}

const stretchesOf = (known: KnownRoute): number =>
  Math.max(0, Math.min(MOST_STRETCHES, known.route.points.length - 3))

/**
 * Ranks a stretch so that neighbours cross as little as they can: of two that go through the channel the one that
 * begins later along their way lies nearer to where they come from; of two loops the longer lies outside.
 */
function stretchOf(points: readonly Point[], place: number, axis: Axis, name: number): Stretch | null {
  const before = points[place - 1]
  const start = points[place]
  const end = points[place + 1]
  const after = points[place + 2]
  if (before === undefined || start === undefined || end === undefined || after === undefined) return null
  const at = across(start, axis)
  const from = along(start, axis)
  const to = along(end, axis)
  const comesFrom = Math.sign(across(before, axis) - at)
  const goesTo = Math.sign(across(after, axis) - at)
  const length = Math.abs(to - from)
  const isLoop = comesFrom === goesTo
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  if (isLoop) return { name, low, high, kind: comesFrom > 0 ? 0 : 5, rank: comesFrom > 0 ? -length : length }
  const onward = Math.sign(to - from)
  const side = onward * comesFrom
  return { name, low, high, kind: (onward > 0 ? 1 : 3) + (side > 0 ? 1 : 0), rank: from * side }
}

/** Stretches of one channel that overlap, directly or through others, side by side. */
function spreadGroup(group: Stretch[], axis: Axis, shifts: Float64Array): void {
  if (group.length < 2) return
  const step = Math.min(FLOW_SPREAD, ROOM[axis] / (group.length - 1))
  group.sort((a, b) => a.kind - b.kind || a.rank - b.rank)
  for (const [place, { name }] of group.entries()) {
    shifts[name] = toEighth((place - (group.length - 1) / 2) * step)
  }
}

function spreadChannel(stretches: Stretch[], axis: Axis, shifts: Float64Array): void {
  if (stretches.length < 2) return
  stretches.sort((a, b) => a.low - b.low)
  let group: Stretch[] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const stretch of stretches) {
    if (stretch.low >= reach) {
      spreadGroup(group, axis, shifts)
      group = []
    }
    group.push(stretch)
    reach = Math.max(reach, stretch.high)
  }
  spreadGroup(group, axis, shifts)
}

/** The last of these that begins at or before a place, or the first. */
function bandAt(starts: readonly number[], at: number): number {
  let band = 0
  while (band + 1 < starts.length && (starts[band + 1] ?? 0) <= at) band++
  return band
}

/**
 * Names the channel in which a stretch runs by the lane or stage in which it lies, so that what is carried along
 * with them stays in its channel.
 */
function keyOf(at: number, starts: readonly number[], axis: Axis): number {
  const band = bandAt(starts, at)
  const channel = Math.round((at - (starts[band] ?? 0)) / CHANNEL_WIDTH)
  const within = Math.max(-REACH, Math.min(REACH - 1, channel)) + REACH
  return (2 * band + (axis === 'upright' ? 1 : 0)) * 2 * REACH + within
}

/** The channels of all stretches; taken over for ways that hold. */
function keysOf({ routes, fates }: Choice, ground: ChannelGround, before: ChannelsBefore | null): Int32Array {
  const keys = new Int32Array(MOST_STRETCHES * routes.length).fill(-1)
  const starts = {
    upright: ground.stages.map(({ x }) => x),
    level: ground.lanes.map(({ y }) => y),
  }
  for (let flow = 0; flow < routes.length; flow++) {
    const known = routes[flow]
    if (known === undefined || known === null) continue
    const flowBefore = before?.isSameRuling === true ? (before.alignment.before[flow] ?? -1) : -1
    const isKept = fates[flow] === CARRIED || known === before?.routes[flowBefore]
    const count = stretchesOf(known)
    for (let stretch = 0; stretch < count; stretch++) {
      const name = MOST_STRETCHES * flow + stretch
      if (before !== null && flowBefore !== -1 && isKept) {
        keys[name] = before.keys[MOST_STRETCHES * flowBefore + stretch] ?? -1
        continue
      }
      const point = known.route.points[stretch + 1]
      const axis = axisOf(known, stretch)
      if (point !== undefined) keys[name] = keyOf(across(point, axis), starts[axis], axis)
    }
  }
  return keys
}

/** The channels in which a stretch came, went or turned otherwise; null: all of them. */
function stirredKeys(
  choice: Choice,
  keys: Int32Array,
  ports: PortShifts,
  before: ChannelsBefore | null,
): ReadonlySet<number> | null {
  if (before === null || !before.isSameRuling) return null
  const stirred = new Set<number>()
  const stir = (from: Int32Array, flow: number): void => {
    for (let stretch = 0; stretch < MOST_STRETCHES; stretch++) {
      const key = from[MOST_STRETCHES * flow + stretch] ?? -1
      if (key !== -1) stirred.add(key)
    }
  }
  for (let flow = 0; flow < choice.routes.length; flow++) {
    const flowBefore = before.alignment.before[flow] ?? -1
    const isAsBefore =
      choice.fates[flow] !== CHOSEN &&
      ports[2 * flow] === before.ports[2 * flowBefore] &&
      ports[2 * flow + 1] === before.ports[2 * flowBefore + 1] &&
      keys[MOST_STRETCHES * flow] === before.keys[MOST_STRETCHES * flowBefore] &&
      keys[MOST_STRETCHES * flow + 1] === before.keys[MOST_STRETCHES * flowBefore + 1] &&
      keys[MOST_STRETCHES * flow + 2] === before.keys[MOST_STRETCHES * flowBefore + 2]
    if (isAsBefore) continue
    stir(keys, flow)
    if (flowBefore !== -1) stir(before.keys, flowBefore)
  }
  if (!before.alignment.isSame) {
    for (const [place, now] of before.alignment.now.entries()) if (now === -1) stir(before.keys, place)
  }
  return stirred
}

/**
 * Moves the stretches of ways that would lie on each other in one gutter apart. Each channel is for itself: only
 * those are done again in which something changed.
 */
export function spreadChannels(
  choice: Choice,
  ground: ChannelGround,
  before: ChannelsBefore | null,
): Channels {
  const { routes } = choice
  const { ports } = ground
  const keys = keysOf(choice, ground, before)
  const shifts = new Float64Array(keys.length)
  const stirred = stirredKeys(choice, keys, ports, before)
  const channels = new Map<number, number[]>()
  for (let name = 0; name < keys.length; name++) {
    const key = keys[name] ?? -1
    if (key === -1) continue
    if (stirred !== null && !stirred.has(key)) {
      const flowBefore = before?.alignment.before[Math.floor(name / MOST_STRETCHES)] ?? -1
      shifts[name] = before?.shifts[MOST_STRETCHES * flowBefore + (name % MOST_STRETCHES)] ?? 0
      continue
    }
    const channel = channels.get(key)
    if (channel === undefined) channels.set(key, [name])
    else channel.push(name)
  }
  for (const channel of channels.values()) {
    if (channel.length < 2) continue
    let axis: Axis = 'level'
    const stretches = channel.flatMap((name) => {
      const flow = Math.floor(name / MOST_STRETCHES)
      const known = routes[flow]
      if (known === undefined || known === null) return []
      const points = portedPoints(known, ports[2 * flow] ?? 0, ports[2 * flow + 1] ?? 0)
      axis = axisOf(known, name % MOST_STRETCHES)
      return stretchOf(points, (name % MOST_STRETCHES) + 1, axis, name) ?? []
    })
    spreadChannel(stretches, axis, shifts)
  }
  return { keys, shifts }
}
