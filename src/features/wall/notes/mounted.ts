import type { StepId } from '../../../model/session'
import { findAll, placeOf } from '../../../model/table'
import type { SceneNote } from '../../../scene/scene'

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
  /** Those in view, or nearly. Not all of them when they are more than MOST_MOUNTED: then none is mounted. */
  readonly near: readonly SceneNote[]
  readonly zoom: number
  /** The focused, selected, dragged and edited ones, so that keys and screen readers always find them. */
  readonly always: ReadonlySet<StepId>
}

/** Which notes should be elements once the view rests. */
export function wantedAtRest(mounting: Mounting): ReadonlySet<StepId> {
  const { notes, near, zoom } = mounting
  if (notes.length <= MOST_MOUNTED) return all(notes)
  const always = kept(mounting)
  if (zoom < LEAST_MOUNT_ZOOM || near.length > MOST_MOUNTED) return new Set(always)
  return new Set([...always, ...near.map((note) => note.id)])
}

/**
 * The notes that are always mounted: the single ones (focused, written), and the selected and dragged ones as
 * long as they are not too many; a thousand selected notes are painted as such.
 */
export function alwaysMounted(
  single: readonly (StepId | null)[],
  sets: readonly ReadonlySet<string>[],
): ReadonlySet<StepId> {
  const few = sets.filter((set) => set.size <= MOST_MOUNTED)
  return new Set([...single.filter((id) => id !== null), ...few.flatMap((set) => [...set])])
}

const all = (notes: readonly SceneNote[]): ReadonlySet<StepId> => new Set(notes.map(({ id }) => id))

function kept({ notes, always }: Pick<Mounting, 'notes' | 'always'>): readonly StepId[] {
  return findAll(notes, always).map((note) => note.id)
}

/** While the view moves nothing is mounted or taken away, but for the notes that are always there. */
export function onTheMove(
  before: ReadonlySet<StepId>,
  mounting: Pick<Mounting, 'notes' | 'always'>,
): ReadonlySet<StepId> {
  if (mounting.notes.length <= MOST_MOUNTED) return sameOr(before, all(mounting.notes))
  const stays = [...before].filter((id) => placeOf(mounting.notes, id) >= 0)
  return sameOr(before, new Set([...stays, ...kept(mounting)]))
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
