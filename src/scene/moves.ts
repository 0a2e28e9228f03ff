import type { LaneId, StepId } from '../model/session'
import { overlaps } from './grid'
import type { LaneBand, Rect, SceneNote } from './scene'

/** A note that lies elsewhere in its lane than before, came (`before` null), or went (`after` null). */
export interface NoteMove {
  readonly before: Rect | null
  readonly after: Rect | null
}

/** A lane's band, and how far it was carried down from where it lay; null: it lay nowhere, or lies nowhere now. */
interface CarriedBand {
  readonly top: number
  readonly bottom: number
  readonly by: number | null
}

/**
 * What lies elsewhere than in the layout before. A lane that grows carries all lanes below it along: their notes do
 * not count as moved, so that a line more in one note does not put every note below it anew.
 */
export interface Moves {
  readonly notes: readonly NoteMove[]
  /** By how many px each lane was carried down; a lane that was not there before is left out. */
  readonly carried: ReadonlyMap<LaneId | null, number>
  readonly bandsBefore: readonly CarriedBand[]
  readonly bandsAfter: readonly CarriedBand[]
  /** Everything lies just as before. */
  readonly isStill: boolean
}

type Notes = ReadonlyMap<StepId, SceneNote>

const liesTheSame = (a: SceneNote, b: SceneNote, carried: number): boolean =>
  a.x === b.x && a.y + carried === b.y && a.height === b.height && a.kind === b.kind && a.lane === b.lane

function bandsOf(lanes: readonly LaneBand[], carried: Moves['carried']): readonly CarriedBand[] {
  return lanes.map(({ id, y, height }) => ({ top: y, bottom: y + height, by: carried.get(id) ?? null }))
}

/** What moved between two layouts of one map. */
export function movesOf(
  before: { readonly notes: Notes; readonly lanes: readonly LaneBand[] },
  after: { readonly notes: Notes; readonly lanes: readonly LaneBand[] },
): Moves {
  const tops = new Map(before.lanes.map(({ id, y }) => [id, y]))
  const carried = new Map<LaneId | null, number>()
  for (const { id, y } of after.lanes) {
    const top = tops.get(id)
    if (top !== undefined) carried.set(id, y - top)
  }
  const notes: NoteMove[] = []
  let kept = 0
  for (const note of after.notes.values()) {
    const known = before.notes.get(note.id)
    if (known !== undefined) kept++
    if (known === note && carried.get(note.lane) === 0) continue
    if (known === undefined) notes.push({ before: null, after: note })
    else if (!liesTheSame(known, note, carried.get(note.lane) ?? 0))
      notes.push({ before: known, after: note })
  }
  if (kept < before.notes.size) {
    for (const note of before.notes.values()) {
      if (!after.notes.has(note.id)) notes.push({ before: note, after: null })
    }
  }
  const bandsBefore = bandsOf(before.lanes, carried)
  const bandsAfter = bandsOf(after.lanes, carried)
  const isStill = notes.length === 0 && [...bandsBefore, ...bandsAfter].every(({ by }) => by === 0)
  return { notes, carried, bandsBefore, bandsAfter, isStill }
}

const carriedAlike = (bands: readonly CarriedBand[], area: Rect, by: number): boolean =>
  bands.every((band) => band.by === by || band.bottom <= area.y || band.top >= area.y + area.height)

/** Whether all that lay in an area lies there still, or was carried down with it by so much, and nothing came. */
export function isCarriedWhole({ notes, bandsBefore, bandsAfter }: Moves, area: Rect, by: number): boolean {
  const now = by === 0 ? area : { ...area, y: area.y + by }
  if (!carriedAlike(bandsBefore, area, by) || !carriedAlike(bandsAfter, now, by)) return false
  return !notes.some(
    ({ before, after }) =>
      (before !== null && overlaps(before, area)) || (after !== null && overlaps(after, now)),
  )
}
