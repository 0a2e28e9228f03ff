import { addToGrid, createGrid, type Grid } from './grid'
import type { Point, Rect } from './scene'

/** The room that a level or upright line takes. */
export function lineRoom(from: Point, to: Point, clearance: number): Rect {
  const x = Math.min(from.x, to.x)
  const y = Math.min(from.y, to.y)
  const width = Math.abs(to.x - from.x)
  const height = Math.abs(to.y - from.y)
  return width >= height
    ? { x, y: y - clearance, width, height: height + 2 * clearance }
    : { x: x - clearance, y, width: width + 2 * clearance, height }
}

/** The stretches of these polylines, as a grid. */
export function lineGrid(lines: readonly (readonly Point[])[]): Grid {
  const grid = createGrid()
  for (const points of lines) {
    for (const [place, from] of points.entries()) {
      const to = points[place + 1]
      if (to !== undefined) addToGrid(grid, lineRoom(from, to, 2))
    }
  }
  return grid
}
