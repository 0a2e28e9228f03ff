import type { Alignment } from './align'
import { countOverlaps, gridOf, overlaps, type Grid } from './grid'
import type { LaidNotes } from './layNotes'
import type { LaneBand, Point, Rect, SceneNote, StageBand } from './scene'

/** A lane from top to bottom or a stage from left to right, and how far it was carried; null: it came or goes. */
interface CarriedBand {
  readonly start: number
  readonly end: number
  readonly by: number | null
}

/** The lanes and the stages of a layout. */
interface Bands {
  readonly lanes: readonly CarriedBand[]
  readonly stages: readonly CarriedBand[]
}

/**
 * What lies elsewhere than in the layout before. A lane that grows carries all lanes below it along, and a stage
 * those after it: their notes do not count as moved, so that a line more in one note does not put every note below
 * it anew.
 */
export interface Moves {
  /** Where notes lay that moved within what carries them, or went; and where those lie that moved or came. */
  readonly before: readonly Rect[]
  readonly after: readonly Rect[]
  readonly bandsBefore: Bands
  readonly bandsAfter: Bands
  /** No lane and no stage was carried, came or went. */
  readonly isLevel: boolean
  /** Everything lies just as before. */
  readonly isStill: boolean
}

/** What can move. */
export interface Lying {
  readonly lanes: readonly LaneBand[]
  readonly stages: readonly StageBand[]
  readonly laid: LaidNotes
}

/** Carried nowhere. */
export const STILL: Point = { x: 0, y: 0 }

/** How far each band that is there before and after was carried, by id. */
function carriedBy<T extends { readonly id: string | null }>(
  before: readonly T[],
  after: readonly T[],
  startOf: (band: T) => number,
): ReadonlyMap<string | null, number> {
  const starts = new Map(before.map((band) => [band.id, startOf(band)]))
  const carried = new Map<string | null, number>()
  for (const band of after) {
    const start = starts.get(band.id)
    if (start !== undefined) carried.set(band.id, startOf(band) - start)
  }
  return carried
}

type Carried = ReadonlyMap<string | null, number>

const bandsOf = ({ lanes, stages }: Lying, byLane: Carried, byStage: Carried): Bands => ({
  lanes: lanes.map(({ id, y, height }) => ({ start: y, end: y + height, by: byLane.get(id) ?? null })),
  stages: stages.map(({ id, x, width }) => ({ start: x, end: x + width, by: byStage.get(id) ?? null })),
})

const liesTheSame = (a: SceneNote, b: SceneNote, dx: number, dy: number): boolean =>
  a.x + dx === b.x &&
  a.y + dy === b.y &&
  a.height === b.height &&
  a.kind === b.kind &&
  a.lane === b.lane &&
  a.stage === b.stage

const isUnmoved = ({ lanes, stages }: Bands): boolean =>
  lanes.every(({ by }) => by === 0) && stages.every(({ by }) => by === 0)

/** What moved between two layouts of one map. */
export function movesOf(before: Lying, after: Lying, alignment: Alignment): Moves {
  const byLane = carriedBy(before.lanes, after.lanes, ({ y }) => y)
  const byStage = carriedBy(before.stages, after.stages, ({ x }) => x)
  const bandsBefore = bandsOf(before, byLane, byStage)
  const bandsAfter = bandsOf(after, byLane, byStage)
  const isLevel = isUnmoved(bandsBefore) && isUnmoved(bandsAfter)
  const left: Rect[] = []
  const reached: Rect[] = []
  for (const [place, note] of after.laid.of.entries()) {
    const known = before.laid.of[alignment.before[place] ?? -1]
    if (known === note && isLevel) continue
    if (known !== undefined) {
      if (liesTheSame(known, note, byStage.get(note.stage) ?? 0, byLane.get(note.lane) ?? 0)) continue
      left.push(known)
    }
    reached.push(note)
  }
  if (!alignment.isSame) {
    for (const [place, note] of before.laid.of.entries()) if (alignment.now[place] === -1) left.push(note)
  }
  const isStill = isLevel && left.length === 0 && reached.length === 0
  return { before: left, after: reached, bandsBefore, bandsAfter, isLevel, isStill }
}

const carriedAlike = (bands: readonly CarriedBand[], start: number, end: number, by: number): boolean =>
  bands.every((band) => band.by === by || band.end <= start || band.start >= end)

const areCarriedAlike = ({ lanes, stages }: Bands, { x, y, width, height }: Rect, by: Point): boolean =>
  carriedAlike(lanes, y, y + height, by.y) && carriedAlike(stages, x, x + width, by.x)

/** Fewer moved notes than this are asked one by one. */
const FEW = 8

const grids = new WeakMap<readonly Rect[], Grid>()

/** Whether a rectangle overlaps any of these. */
export function touchesAny(rects: readonly Rect[], area: Rect): boolean {
  if (rects.length < FEW) return rects.some((rect) => overlaps(rect, area))
  let grid = grids.get(rects)
  if (grid === undefined) {
    grid = gridOf(rects)
    grids.set(rects, grid)
  }
  return countOverlaps(grid, area, 1) > 0
}

/** A rectangle carried along. */
export const carriedRect = (rect: Rect, by: Point): Rect =>
  by.x === 0 && by.y === 0 ? rect : { ...rect, x: rect.x + by.x, y: rect.y + by.y }

/** Whether all that lay in an area lies there still, or was carried along with it by so much, and nothing came. */
export function isCarriedWhole(moves: Moves, area: Rect, by: Point): boolean {
  const now = carriedRect(area, by)
  if (!moves.isLevel) {
    if (!areCarriedAlike(moves.bandsBefore, area, by) || !areCarriedAlike(moves.bandsAfter, now, by))
      return false
  }
  return !touchesAny(moves.before, area) && !touchesAny(moves.after, now)
}
