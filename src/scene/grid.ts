import type { Rect } from './scene'

/** Somewhat larger than a note, so that most lie in one to four squares. */
const SQUARE_WIDTH = 232
const SQUARE_HEIGHT = 176
/** Squares to either side of the origin; what lies beyond shares the outermost. Keeps keys small whole numbers. */
const REACH = 1 << 13

/**
 * Rectangles filed by the squares they touch. Lives in the layout and the hit tests; not a value.
 * Edges are in lists of their own: looking them up in notes took most of the time of routing 10,000 flows.
 */
export interface Grid {
  readonly left: number[]
  readonly top: number[]
  readonly right: number[]
  readonly bottom: number[]
  readonly squares: Map<number, number[]>
  /** The query in which each rectangle was last seen, so that it counts once. */
  readonly seen: number[]
  query: number
}

export function createGrid(): Grid {
  return { left: [], top: [], right: [], bottom: [], squares: new Map(), seen: [], query: 0 }
}

const columnOf = (x: number): number => Math.max(-REACH, Math.min(REACH - 1, Math.floor(x / SQUARE_WIDTH)))
const rowOf = (y: number): number => Math.max(-REACH, Math.min(REACH - 1, Math.floor(y / SQUARE_HEIGHT)))
const keyOf = (column: number, row: number): number => (column + REACH) * (2 * REACH) + row + REACH

/** Files a rectangle; gives its place, by which queries name it. */
export function addToGrid(grid: Grid, rect: Rect): number {
  const right = rect.x + rect.width
  const bottom = rect.y + rect.height
  const place = grid.left.push(rect.x) - 1
  grid.top.push(rect.y)
  grid.right.push(right)
  grid.bottom.push(bottom)
  grid.seen.push(0)
  const lastColumn = columnOf(right)
  const lastRow = rowOf(bottom)
  for (let column = columnOf(rect.x); column <= lastColumn; column++) {
    for (let row = rowOf(rect.y); row <= lastRow; row++) {
      const key = keyOf(column, row)
      const square = grid.squares.get(key)
      if (square === undefined) grid.squares.set(key, [place])
      else square.push(place)
    }
  }
  return place
}

/** A grid of these rectangles, in their order. */
export function gridOf(rects: readonly Rect[]): Grid {
  const grid = createGrid()
  for (const rect of rects) addToGrid(grid, rect)
  return grid
}

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The places of the rectangles that overlap this one, each once, at most `most` of them. */
export function overlapping(
  grid: Grid,
  { x, y, width, height }: Rect,
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const found: number[] = []
  const { left, top, right, bottom, seen } = grid
  const endX = x + width
  const endY = y + height
  const query = ++grid.query
  const isHit = (place: number): boolean => {
    if (seen[place] === query) return false
    seen[place] = query
    const isBeside = (left[place] ?? 0) >= endX || (right[place] ?? 0) <= x
    return !isBeside && (top[place] ?? 0) < endY && (bottom[place] ?? 0) > y
  }
  const firstColumn = columnOf(x)
  const lastColumn = columnOf(endX)
  const firstRow = rowOf(y)
  const lastRow = rowOf(endY)
  if ((lastColumn - firstColumn) * (lastRow - firstRow) > left.length) {
    // More squares than rectangles.
    for (let place = 0; place < left.length && found.length < most; place++)
      if (isHit(place)) found.push(place)
    return found
  }
  for (let column = firstColumn; column <= lastColumn; column++) {
    for (let row = firstRow; row <= lastRow; row++) {
      const square = grid.squares.get(keyOf(column, row))
      if (square === undefined) continue
      for (const place of square) {
        if (!isHit(place)) continue
        found.push(place)
        if (found.length >= most) return found
      }
    }
  }
  return found
}

/** How many rectangles overlap this one; counting stops at `most`. */
export function countOverlaps(grid: Grid, area: Rect, most = Number.POSITIVE_INFINITY): number {
  return overlapping(grid, area, most).length
}
