import { NOTE_GAP, NOTE_WIDTH } from './sizes'

/** A note within its cell, in px from the cell's corner. */
export interface CellBox {
  readonly x: number
  readonly y: number
  readonly height: number
}

interface Placed {
  readonly x: number
  readonly top: number
  /** Where the next may begin: the gap is counted. */
  readonly bottom: number
}

/**
 * Notes that lie already, in columns as wide as a note. Two notes of one column overlap sideways, so none overlap
 * downwards: a column sorted by top is sorted by bottom too.
 */
type Columns = Map<number, Placed[]>

/** The first of a column that ends below y. */
function firstBelow(column: readonly Placed[], y: number): number {
  let low = 0
  let high = column.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((column[middle]?.bottom ?? 0) > y) high = middle
    else low = middle + 1
  }
  return low
}

/** The lowest place to which the notes of one column push this one; y itself when none is in the way. */
function pastColumn(column: readonly Placed[] | undefined, x: number, y: number, height: number): number {
  if (column === undefined) return y
  let free = y
  for (let place = firstBelow(column, y); place < column.length; place++) {
    const other = column[place]
    if (other === undefined || other.top >= free + height + NOTE_GAP) break
    if (Math.abs(other.x - x) < NOTE_WIDTH) free = other.bottom
  }
  return free
}

function freeY(columns: Columns, { x, height }: CellBox, from: number): number {
  const column = Math.floor(x / NOTE_WIDTH)
  let free = from
  for (;;) {
    let next = free
    for (let near = column - 1; near <= column + 1; near++)
      next = pastColumn(columns.get(near), x, next, height)
    if (next === free) return free
    free = next
  }
}

function put(columns: Columns, { x, height }: CellBox, y: number): void {
  const key = Math.floor(x / NOTE_WIDTH)
  const column = columns.get(key) ?? []
  column.splice(firstBelow(column, y), 0, { x, top: y, bottom: y + height + NOTE_GAP })
  columns.set(key, column)
}

/**
 * Resolves overlaps in a cell: in (y, x, file order) each note moves down until there is a gap to those above.
 * Gives each note's y, in the order given (file order). Sideways nothing moves.
 */
export function pushDown(boxes: readonly CellBox[]): readonly number[] {
  const order = boxes.map((_, place) => place)
  const boxAt = (place: number): CellBox => boxes[place] ?? { x: 0, y: 0, height: 0 }
  order.sort((a, b) => boxAt(a).y - boxAt(b).y || boxAt(a).x - boxAt(b).x || a - b)
  const columns: Columns = new Map()
  // Where the search for an equal box ended: between there and its y nothing became free since.
  const searched = new Map<string, number>()
  const ys = boxes.map(({ y }) => y)
  for (const place of order) {
    const box = boxAt(place)
    const key = `${box.x} ${box.y} ${box.height}`
    const y = freeY(columns, box, searched.get(key) ?? box.y)
    searched.set(key, y + box.height + NOTE_GAP)
    put(columns, box, y)
    ys[place] = y
  }
  return ys
}
