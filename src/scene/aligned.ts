import type { Point, Scene } from './scene'

/** A stretch of a row or column, by what it is. */
interface Stretch {
  readonly id: string | null
  readonly start: number
  readonly length: number
}

/**
 * The point of another wall of the same lanes and stages that lies where this one lies on its own: as far into the same
 * lane and the same stage, which may be wider there. Beyond the outermost it keeps its distance.
 */
export function alignedPoint(from: Scene, to: Scene, { x, y }: Point): Point {
  return {
    x: along(columns(from), columns(to), x),
    y: along(rows(from), rows(to), y),
  }
}

const columns = ({ stages }: Scene): readonly Stretch[] =>
  stages.map(({ id, x, width }) => ({ id, start: x, length: width }))

const rows = ({ lanes }: Scene): readonly Stretch[] =>
  lanes.map(({ id, y, height }) => ({ id, start: y, length: height }))

function along(from: readonly Stretch[], to: readonly Stretch[], at: number): number {
  const near = nearest(from, at)
  const same = to.find(({ id }) => id === near?.id)
  if (near === undefined || same === undefined) return at
  const into = at - near.start
  if (into < 0) return same.start + into
  if (into > near.length) return same.start + same.length + into - near.length
  return same.start + (into / Math.max(1, near.length)) * same.length
}

function nearest(stretches: readonly Stretch[], at: number): Stretch | undefined {
  const off = ({ start, length }: Stretch): number => Math.max(start - at, at - start - length, 0)
  let found: Stretch | undefined
  for (const each of stretches) if (found === undefined || off(each) < off(found)) found = each
  return found
}
