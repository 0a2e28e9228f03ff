import type { SceneNote } from '../../../scene/scene'
import type { StepId } from '../../../model/session'

/**
 * Up to this many notes in a map, all are elements at every zoom. Measured at 1,000 notes: zoom p95 216 ms when
 * mounting on the move, 20 ms when mounting at rest (architecture, decision 3).
 */
export const MOST_MOUNTED = 300
/** How long the view has rested before notes are mounted, ms. */
export const REST_MS = 150
/** Notes mounted in one frame: 170 at once cost a frame of 47 to 71 ms. */
export const SLICE = 40
/** Below this zoom a note is too small to be worked on, and is painted. */
export const LEAST_MOUNT_ZOOM = 0.35

export interface Mounting {
  /** Notes of the map. */
  readonly notes: readonly SceneNote[]
  /** Those in view, or nearly. */
  readonly near: readonly SceneNote[]
  readonly zoom: number
  /** The focused, selected, dragged and edited ones, so that keys and screen readers always find them. */
  readonly always: ReadonlySet<StepId>
}

/** Which notes should be elements once the view rests. */
export function wantedAtRest({ notes, near, zoom, always }: Mounting): ReadonlySet<StepId> {
  if (notes.length <= MOST_MOUNTED) return new Set(notes.map((note) => note.id))
  const wanted = kept(notes, near, always)
  if (zoom < LEAST_MOUNT_ZOOM || near.length > MOST_MOUNTED) return wanted
  return new Set([...wanted, ...near.map((note) => note.id)])
}

/** The ones that are always there; where they are too many (all selected), those of them in view, as far as it goes. */
function kept(
  notes: readonly SceneNote[],
  near: readonly SceneNote[],
  always: ReadonlySet<StepId>,
): ReadonlySet<StepId> {
  const among = always.size <= MOST_MOUNTED ? notes : near
  const ids = among.filter((note) => always.has(note.id)).map((note) => note.id)
  return new Set(ids.slice(0, MOST_MOUNTED))
}

/** While the view moves nothing is mounted or taken away, but for the notes that are always there. */
export function onTheMove(before: ReadonlySet<StepId>, mounting: Mounting): ReadonlySet<StepId> {
  if (mounting.notes.length <= MOST_MOUNTED) return sameOr(before, wantedAtRest(mounting))
  const there = new Set(mounting.notes.map((note) => note.id))
  const stays = [...before].filter((id) => there.has(id))
  const always = kept(mounting.notes, mounting.near, mounting.always)
  return sameOr(before, new Set([...stays, ...always]))
}

/** One frame's step from what is mounted towards what is wanted. The identical set when it is reached. */
export function nextSlice(before: ReadonlySet<StepId>, mounting: Mounting): ReadonlySet<StepId> {
  const wanted = wantedAtRest(mounting)
  if (mounting.notes.length <= MOST_MOUNTED) return sameOr(before, wanted)
  const next = new Set([...before].filter((id) => wanted.has(id)))
  let room = SLICE
  for (const id of wanted) {
    if (next.has(id)) continue
    if (room === 0 && !mounting.always.has(id)) continue
    next.add(id)
    room = Math.max(0, room - 1)
  }
  return sameOr(before, next)
}

function sameOr(before: ReadonlySet<StepId>, next: ReadonlySet<StepId>): ReadonlySet<StepId> {
  if (before.size !== next.size) return next
  for (const id of next) if (!before.has(id)) return next
  return before
}
