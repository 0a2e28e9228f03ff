import type { Rect } from './scene'

/** Somewhat larger than a note, so that most lie in one to four squares. */
const SQUARE_WIDTH = 232
const SQUARE_HEIGHT = 176
/** Squares to either side of the origin that keys can tell apart; what lies beyond shares the outermost square. */
const REACH = 1 << 20

/** Rectangles filed by the squares they touch. Lives in the layout and the hit tests; not a value. */
export interface Grid {
  readonly rects: Rect[]
  readonly squares: Map<number, number[]>
  /** The query in which each rectangle was last seen, so that it is visited once. */
  readonly seen: number[]
  query: number
}

export function createGrid(): Grid {
  return { rects: [], squares: new Map(), seen: [], query: 0 }
}

const column = (x: number): number => Math.max(-REACH, Math.min(REACH, Math.floor(x / SQUARE_WIDTH)))
const row = (y: number): number => Math.max(-REACH, Math.min(REACH, Math.floor(y / SQUARE_HEIGHT)))
const key = (column: number, row: number): number => (column + REACH) * (4 * REACH) + row + REACH

/** Files a rectangle; gives its place, by which queries name it. */
export function addToGrid(grid: Grid, rect: Rect): number {
  const place = grid.rects.push(rect) - 1
  grid.seen.push(0)
  const lastColumn = column(rect.x + rect.width)
  const lastRow = row(rect.y + rect.height)
  for (let c = column(rect.x); c <= lastColumn; c++) {
    for (let r = row(rect.y); r <= lastRow; r++) {
      const square = grid.squares.get(key(c, r))
      if (square === undefined) grid.squares.set(key(c, r), [place])
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

type Visit = (place: number) => 'stop' | undefined

/** For an area of more squares than there are rectangles. */
function queryAll(grid: Grid, area: Rect, visit: Visit): void {
  for (const [place, rect] of grid.rects.entries()) {
    if (overlaps(rect, area) && visit(place) === 'stop') return
  }
}

/** Visits the places of the rectangles that overlap this one, each once; stops when `visit` gives 'stop'. */
export function queryGrid(grid: Grid, area: Rect, visit: Visit): void {
  const query = ++grid.query
  const firstColumn = column(area.x)
  const lastColumn = column(area.x + area.width)
  const firstRow = row(area.y)
  const lastRow = row(area.y + area.height)
  if ((lastColumn - firstColumn) * (lastRow - firstRow) > grid.rects.length)
    return queryAll(grid, area, visit)
  for (let c = firstColumn; c <= lastColumn; c++) {
    for (let r = firstRow; r <= lastRow; r++) {
      const square = grid.squares.get(key(c, r))
      if (square === undefined) continue
      for (const place of square) {
        const rect = grid.rects[place]
        if (rect === undefined || grid.seen[place] === query || !overlaps(rect, area)) continue
        grid.seen[place] = query
        if (visit(place) === 'stop') return
      }
    }
  }
}

/** How many rectangles overlap this one; counting stops at `most`. */
export function countOverlaps(grid: Grid, area: Rect, most = Number.POSITIVE_INFINITY): number {
  let count = 0
  queryGrid(grid, area, () => (++count >= most ? 'stop' : undefined))
  return count
}
