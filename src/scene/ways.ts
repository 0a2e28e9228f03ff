import type { Side } from './noteShape'
import { SHORTEST, type FlowEnd } from './routes'
import type { Point, Rect } from './scene'
import { STAGE_PADDING } from './sizes'

const BEND = 40
/** Leaving or entering above or below. */
const ASIDE = 25
/** Leaving at the start or entering at the end: against the reading. */
const AGAINST = 60
const GUTTER = STAGE_PADDING
const ROW_GUTTER = 18

const right = ({ x, width }: Rect): number => x + width
const bottom = ({ y, height }: Rect): number => y + height
const middleX = ({ x, width }: Rect): number => x + width / 2
const middleY = ({ y, height }: Rect): number => y + height / 2

const SIDE_COST: Readonly<Record<'leaves' | 'enters', Readonly<Record<Side, number>>>> = {
  leaves: { right: 0, left: AGAINST, top: ASIDE, bottom: ASIDE },
  enters: { left: 0, right: AGAINST, top: ASIDE, bottom: ASIDE },
}

/** Where a line leaves or enters a side: in its middle. */
function portX(rect: Rect, side: Side): number {
  if (side === 'left') return rect.x
  return side === 'right' ? right(rect) : middleX(rect)
}

function portY(rect: Rect, side: Side): number {
  if (side === 'top') return rect.y
  return side === 'bottom' ? bottom(rect) : middleY(rect)
}

/** Between two notes at most so many ways are worth trying, each with so many turns at most. */
const MOST_WAYS = 40
const MOST_TURNS = 3

/**
 * Ways under consideration, in lists that serve every flow anew: 30 ways for each of 10,000 flows, of which two are
 * looked at, took most of the time of laying a wall out when each was a value.
 */
export interface Ways {
  count: number
  /** Length in px plus what bends and unusual sides count; endless once it was tried. */
  readonly costs: Float64Array
  readonly leaves: Side[]
  readonly enters: Side[]
  readonly bends: Int32Array
  /** The x and y where each way turns, beginning along the side that it leaves by. */
  readonly turns: Float64Array
  /** The corners of the way that was traced last. */
  readonly xs: Float64Array
  readonly ys: Float64Array
}

export function createWays(): Ways {
  return {
    count: 0,
    costs: new Float64Array(MOST_WAYS),
    leaves: Array.from({ length: MOST_WAYS }, () => 'right'),
    enters: Array.from({ length: MOST_WAYS }, () => 'left'),
    bends: new Int32Array(MOST_WAYS),
    turns: new Float64Array(MOST_WAYS * MOST_TURNS),
    xs: new Float64Array(MOST_TURNS + 3),
    ys: new Float64Array(MOST_TURNS + 3),
  }
}

/** Writes down the corners of a way; gives how many. */
export function trace(ways: Ways, place: number, { rect: from }: FlowEnd, { rect: to }: FlowEnd): number {
  const { xs, ys } = ways
  const leaves = ways.leaves[place] ?? 'right'
  const enters = ways.enters[place] ?? 'left'
  const endX = portX(to, enters)
  const endY = portY(to, enters)
  let x = portX(from, leaves)
  let y = portY(from, leaves)
  xs[0] = x
  ys[0] = y
  let level = leaves === 'left' || leaves === 'right'
  const bends = ways.bends[place] ?? 0
  for (let turn = 0; turn < bends; turn++) {
    const at = ways.turns[place * MOST_TURNS + turn] ?? 0
    if (level) x = at
    else y = at
    xs[turn + 1] = x
    ys[turn + 1] = y
    level = !level
  }
  // The last corner stands where the line towards the end begins.
  xs[bends + 1] = level ? endX : x
  ys[bends + 1] = level ? y : endY
  xs[bends + 2] = endX
  ys[bends + 2] = endY
  return bends + 3
}

/** The corners of the way that was traced last. */
export function tracedPoints({ xs, ys }: Ways, corners: number): readonly Point[] {
  const points: Point[] = []
  for (let corner = 0; corner < corners; corner++) points.push({ x: xs[corner] ?? 0, y: ys[corner] ?? 0 })
  return points
}

/** Goes through these x and y in turn, so many of them. */
function consider(
  ways: Ways,
  from: FlowEnd,
  to: FlowEnd,
  leaves: Side,
  enters: Side,
  bends: number,
  first = 0,
  second = 0,
  third = 0,
): void {
  const place = ways.count++
  ways.leaves[place] = leaves
  ways.enters[place] = enters
  ways.bends[place] = bends
  ways.turns[place * MOST_TURNS] = first
  ways.turns[place * MOST_TURNS + 1] = second
  ways.turns[place * MOST_TURNS + 2] = third
  const corners = trace(ways, place, from, to)
  const { xs, ys } = ways
  let length = 0
  for (let corner = 1; corner < corners; corner++) {
    length += Math.abs((xs[corner] ?? 0) - (xs[corner - 1] ?? 0))
    length += Math.abs((ys[corner] ?? 0) - (ys[corner - 1] ?? 0))
  }
  ways.costs[place] = length + (bends + 1) * BEND + SIDE_COST.leaves[leaves] + SIDE_COST.enters[enters]
}

/** One or two corners: through the gutter between the two. */
function considerShort(ways: Ways, from: FlowEnd, to: FlowEnd): void {
  const a = from.rect
  const b = to.rect
  const gapX = b.x - right(a)
  if (gapX >= 2 * SHORTEST) {
    const gutter = Math.min(GUTTER, gapX / 2)
    consider(ways, from, to, 'right', 'left', 1, right(a) + gutter)
    if (gapX > 2 * gutter) consider(ways, from, to, 'right', 'left', 1, b.x - gutter)
  }
  const down = b.y - bottom(a)
  const up = a.y - bottom(b)
  const gapY = Math.max(down, up)
  if (gapY < 2 * SHORTEST) return
  const [leaves, enters]: [Side, Side] = down > 0 ? ['bottom', 'top'] : ['top', 'bottom']
  const sign = down > 0 ? 1 : -1
  const gutter = Math.min(ROW_GUTTER, gapY / 2) * sign
  const fromEdge = down > 0 ? bottom(a) : a.y
  const toEdge = down > 0 ? b.y : bottom(b)
  consider(ways, from, to, leaves, enters, 1, fromEdge + gutter)
  if (gapY > 2 * ROW_GUTTER) consider(ways, from, to, leaves, enters, 1, toEdge - gutter)
  if (middleX(b) - right(a) >= SHORTEST) consider(ways, from, to, 'right', enters, 0)
  if (a.x - middleX(b) >= SHORTEST) consider(ways, from, to, 'left', enters, 0)
  if (b.x - middleX(a) >= SHORTEST) consider(ways, from, to, leaves, 'left', 0)
  if (middleX(a) - right(b) >= SHORTEST) consider(ways, from, to, leaves, 'right', 0)
}

/** Round the outside of both: over, under, beside. */
function considerOuter(ways: Ways, from: FlowEnd, to: FlowEnd): void {
  const a = from.rect
  const b = to.rect
  const over = Math.min(a.y, b.y) - ROW_GUTTER
  const under = Math.max(bottom(a), bottom(b)) + ROW_GUTTER
  consider(ways, from, to, 'top', 'top', 1, over)
  consider(ways, from, to, 'top', 'top', 1, Math.min(over, from.laneTop, to.laneTop))
  consider(ways, from, to, 'bottom', 'bottom', 1, under)
  consider(ways, from, to, 'bottom', 'bottom', 1, Math.max(under, from.laneBottom, to.laneBottom))
  consider(ways, from, to, 'right', 'right', 1, Math.max(right(a), right(b)) + GUTTER)
  consider(ways, from, to, 'left', 'left', 1, Math.min(a.x, b.x) - GUTTER)
}

/** Through a gutter between rows: out of the column, along the row, into the other column. */
function considerLong(ways: Ways, from: FlowEnd, to: FlowEnd): void {
  const a = from.rect
  const b = to.rect
  const out = right(a) + GUTTER
  const into = b.x - GUTTER
  const aRows = [a.y - ROW_GUTTER, bottom(a) + ROW_GUTTER, from.laneTop, from.laneBottom]
  const bRows = [b.y - ROW_GUTTER, bottom(b) + ROW_GUTTER, to.laneTop, to.laneBottom]
  for (const y of [...aRows, ...bRows]) consider(ways, from, to, 'right', 'left', 3, out, y, into)
  for (const y of bRows) consider(ways, from, to, 'right', y < middleY(b) ? 'top' : 'bottom', 2, out, y)
  for (const y of aRows) consider(ways, from, to, y < middleY(a) ? 'top' : 'bottom', 'left', 2, y, into)
}

/** What a way through a gutter between rows costs at least, so that it is considered only where that may be least. */
function leastLong({ rect: a }: FlowEnd, { rect: b }: FlowEnd): number {
  const level = Math.max(0, b.x - right(a)) + Math.abs(middleY(b) - middleY(a)) + 4 * BEND
  const across = Math.min(Math.abs(middleX(b) - right(a)), Math.abs(b.x - middleX(a)))
  const down = Math.max(0, b.y - bottom(a), a.y - bottom(b))
  return Math.min(level, across + down + 3 * BEND + ASIDE)
}

/**
 * Considers the ways besides the straight one that may cost less than the others: short and outer ways first.
 * Gives what the ways left for `considerRest` cost at least.
 */
export function considerFirst(ways: Ways, from: FlowEnd, to: FlowEnd): number {
  ways.count = 0
  if (from.rect === to.rect) {
    // Out at the end, round the corner and in from above: a step that leads to itself.
    const { rect } = from
    consider(ways, from, to, 'right', 'top', 2, right(rect) + GUTTER, rect.y - ROW_GUTTER)
    return Number.POSITIVE_INFINITY
  }
  considerShort(ways, from, to)
  considerOuter(ways, from, to)
  return leastLong(from, to)
}

/** Considers the ways through a gutter between rows too. */
export function considerRest(ways: Ways, from: FlowEnd, to: FlowEnd): void {
  considerLong(ways, from, to)
}
