import type { Rect } from './scene'

/** Somewhat larger than a note, so that most lie in one to four squares. */
const SQUARE_WIDTH = 232
const SQUARE_HEIGHT = 176
/** Squares to either side of the origin; what lies beyond shares the outermost. Keeps keys small whole numbers. */
const REACH = 1 << 13
/** A table of all squares is made up to so many of them, and so many for each rectangle. */
const MOST_SQUARES = 1 << 20
const MOST_SQUARES_EACH = 64

/** Squares as one table, row by row: those of a square are `places` from its start to the start of the next. */
interface Packed {
  readonly column: number
  readonly row: number
  readonly columns: number
  readonly rows: number
  readonly starts: Int32Array
  readonly places: Int32Array
}

/**
 * Rectangles filed by the squares they touch. Lives in the layout and the hit tests; not a value.
 * Edges are in lists of their own: looking them up in notes took most of the time of routing 10,000 flows.
 */
export interface Grid {
  readonly left: number[]
  readonly top: number[]
  readonly right: number[]
  readonly bottom: number[]
  /** What was filed at once; null when there is nothing of the kind. */
  readonly packed: Packed | null
  /** What was filed one by one. */
  readonly squares: Map<number, number[]>
  /** The query in which each rectangle was last seen, so that it counts once. */
  readonly seen: number[]
  query: number
}

export function createGrid(): Grid {
  return { left: [], top: [], right: [], bottom: [], packed: null, squares: new Map(), seen: [], query: 0 }
}

const columnOf = (x: number): number => Math.max(-REACH, Math.min(REACH - 1, Math.floor(x / SQUARE_WIDTH)))
const rowOf = (y: number): number => Math.max(-REACH, Math.min(REACH - 1, Math.floor(y / SQUARE_HEIGHT)))
const NOTHING: readonly number[] = []
const keyOf = (column: number, row: number): number => (column + REACH) * (2 * REACH) + row + REACH

function addEdges(grid: Grid, { x, y, width, height }: Rect): number {
  const place = grid.left.push(x) - 1
  grid.top.push(y)
  grid.right.push(x + width)
  grid.bottom.push(y + height)
  grid.seen.push(0)
  return place
}

/** Files a rectangle; gives its place, by which queries name it. */
export function addToGrid(grid: Grid, rect: Rect): number {
  const place = addEdges(grid, rect)
  const lastColumn = columnOf(rect.x + rect.width)
  const lastRow = rowOf(rect.y + rect.height)
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

/** Calls for every square of every rectangle, in their order. */
function eachSquare(
  { left, top, right, bottom }: Grid,
  { column, row, columns }: Pick<Packed, 'column' | 'row' | 'columns'>,
  visit: (square: number, place: number) => void,
): void {
  for (let place = 0; place < left.length; place++) {
    const lastColumn = columnOf(right[place] ?? 0) - column
    const firstRow = rowOf(top[place] ?? 0) - row
    const lastRow = rowOf(bottom[place] ?? 0) - row
    for (let across = columnOf(left[place] ?? 0) - column; across <= lastColumn; across++) {
      for (let down = firstRow; down <= lastRow; down++) visit(down * columns + across, place)
    }
  }
}

/** Counted first, so that all squares share one list: ten times as fast as a list for each. */
function pack(grid: Grid): Packed | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let place = 0; place < grid.left.length; place++) {
    left = Math.min(left, grid.left[place] ?? 0)
    top = Math.min(top, grid.top[place] ?? 0)
    right = Math.max(right, grid.right[place] ?? 0)
    bottom = Math.max(bottom, grid.bottom[place] ?? 0)
  }
  const column = columnOf(left)
  const row = rowOf(top)
  const columns = columnOf(right) - column + 1
  const rows = rowOf(bottom) - row + 1
  if (columns * rows > Math.min(MOST_SQUARES, MOST_SQUARES_EACH * grid.left.length)) return null
  const shape = { column, row, columns, rows }
  const starts = new Int32Array(columns * rows + 1)
  eachSquare(grid, shape, (square) => {
    starts[square + 1] = (starts[square + 1] ?? 0) + 1
  })
  for (let square = 0; square < columns * rows; square++) {
    starts[square + 1] = (starts[square + 1] ?? 0) + (starts[square] ?? 0)
  }
  const places = new Int32Array(starts.at(-1) ?? 0)
  const ends = starts.slice()
  eachSquare(grid, shape, (square, place) => {
    const end = ends[square] ?? 0
    places[end] = place
    ends[square] = end + 1
  })
  return { ...shape, starts, places }
}

/** A grid of these rectangles, in their order. */
export function gridOf(rects: readonly Rect[]): Grid {
  const bare = createGrid()
  for (const rect of rects) addEdges(bare, rect)
  const packed = pack(bare)
  if (packed !== null) return { ...bare, packed }
  const grid = createGrid()
  for (const rect of rects) addToGrid(grid, rect)
  return grid
}

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Finds each rectangle once, up to `most` of them. */
function search(
  grid: Grid,
  x: number,
  y: number,
  endX: number,
  endY: number,
  most: number,
  found: number[] | null,
): number {
  const { left, top, right, bottom, seen, packed, squares } = grid
  const query = ++grid.query
  let count = 0
  const take = (place: number): void => {
    if (seen[place] === query) return
    seen[place] = query
    if ((left[place] ?? 0) >= endX || (right[place] ?? 0) <= x) return
    if ((top[place] ?? 0) >= endY || (bottom[place] ?? 0) <= y) return
    count++
    found?.push(place)
  }
  const firstColumn = columnOf(x)
  const lastColumn = columnOf(endX)
  const firstRow = rowOf(y)
  const lastRow = rowOf(endY)
  if ((lastColumn - firstColumn) * (lastRow - firstRow) > left.length) {
    // More squares than rectangles.
    for (let place = 0; place < left.length; place++) {
      take(place)
      if (count >= most) return count
    }
    return count
  }
  if (packed !== null) {
    const { column, row, columns, rows, starts, places } = packed
    const endRow = Math.min(lastRow - row, rows - 1)
    const endColumn = Math.min(lastColumn - column, columns - 1)
    for (let down = Math.max(0, firstRow - row); down <= endRow; down++) {
      for (let across = Math.max(0, firstColumn - column); across <= endColumn; across++) {
        const square = down * columns + across
        const end = starts[square + 1] ?? 0
        for (let at = starts[square] ?? 0; at < end; at++) {
          take(places[at] ?? 0)
          if (count >= most) return count
        }
      }
    }
  }
  if (squares.size === 0) return count
  for (let column = firstColumn; column <= lastColumn; column++) {
    for (let row = firstRow; row <= lastRow; row++) {
      for (const place of squares.get(keyOf(column, row)) ?? NOTHING) {
        take(place)
        if (count >= most) return count
      }
    }
  }
  return count
}

/** The places of the rectangles that overlap this one, each once, at most `most` of them. */
export function overlapping(
  grid: Grid,
  { x, y, width, height }: Rect,
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const found: number[] = []
  search(grid, x, y, x + width, y + height, most, found)
  return found
}

/** How many rectangles overlap this one; counting stops at `most`. */
export function countOverlaps(
  grid: Grid,
  { x, y, width, height }: Rect,
  most = Number.POSITIVE_INFINITY,
): number {
  return search(grid, x, y, x + width, y + height, most, null)
}

/** How many rectangles a level or upright line touches that is given room at its sides; counting stops at `most`. */
export function countCrossed(
  grid: Grid,
  [x, y, endX, endY]: readonly [number, number, number, number],
  room: number,
  most: number,
): number {
  const [left, right] = x < endX ? [x, endX] : [endX, x]
  const [top, bottom] = y < endY ? [y, endY] : [endY, y]
  return right - left >= bottom - top
    ? search(grid, left, top - room, right, bottom + room, most, null)
    : search(grid, left - room, top, right + room, bottom, most, null)
}
