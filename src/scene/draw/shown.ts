import type { StepId } from '../../model/session'
import { findAll } from '../../model/table'
import { overlapping, overlaps } from '../grid'
import type { Point, Rect, Scene, SceneFlow, SceneNote } from '../scene'
import { flowPlacesIn, flowPlacesOf, noteGrid } from '../sceneIndex'
import type { DrawOptions } from './drawOptions'

type Ids = ReadonlySet<StepId>
type Offsets = ReadonlyMap<StepId, Point>

/** The view holds so much of the wall that looking things up by place would cost more than it saves. */
function isMostOf({ bounds }: Scene, visible: Rect): boolean {
  return visible.width * visible.height * 2 > bounds.width * bounds.height
}

/** These places once each, in their order. */
const inOrder = (places: readonly number[]): readonly number[] =>
  [...new Set(places)].toSorted((a, b) => a - b)

const partsAt = <T>(parts: readonly T[], places: readonly number[]): readonly T[] =>
  inOrder(places).flatMap((place) => parts[place] ?? [])

/** The notes that may be in view, those on the move not looked for. */
function nearNotes(scene: Scene, visible: Rect | null): readonly SceneNote[] {
  if (visible === null || isMostOf(scene, visible)) return scene.notes
  return partsAt(scene.notes, overlapping(noteGrid(scene), visible))
}

/** The notes on the move, where they are now. */
function movedNotes(scene: Scene, offsets: Offsets): readonly SceneNote[] {
  return findAll(scene.notes, offsets.keys()).map((note) => {
    const offset = offsets.get(note.id)
    return offset === undefined ? note : { ...note, x: note.x + offset.x, y: note.y + offset.y }
  })
}

/** The lists last made of a map's notes by leaving out others: the identical one is drawn from what was made of it. */
const kept = new WeakMap<
  readonly SceneNote[],
  { readonly skipped: Ids; readonly rest: readonly SceneNote[] }
>()

/** All notes but those that somebody else draws, wherever they lie. */
function allBut(notes: readonly SceneNote[], skipped: Ids | null): readonly SceneNote[] {
  if (skipped === null || skipped.size === 0) return notes
  const before = kept.get(notes)
  if (before?.skipped === skipped) return before.rest
  const rest = notes.filter(({ id }) => !skipped.has(id))
  kept.set(notes, { skipped, rest })
  return rest
}

/** The notes that are to be painted; those on the move last, where they are now. */
export function shownNotes(scene: Scene, options: DrawOptions): readonly SceneNote[] {
  const { visible = null, skipNotes = null, offsets = null, part } = options
  const isSkipped = ({ id }: SceneNote): boolean => skipNotes?.has(id) === true
  const isSeen = (note: SceneNote): boolean => visible === null || overlaps(note, visible)
  const moved =
    offsets === null || part === 'still'
      ? []
      : movedNotes(scene, offsets).filter((note) => !isSkipped(note) && isSeen(note))
  if (part === 'moving') return moved
  const near = nearNotes(scene, visible)
  if (near === scene.notes && (offsets?.size ?? 0) === 0) return allBut(near, skipNotes)
  const still = near.filter((note) => !isSkipped(note) && offsets?.has(note.id) !== true && isSeen(note))
  return moved.length === 0 ? still : [...still, ...moved]
}

const shift = ({ x, y }: Point, by: Point | undefined): Point =>
  by === undefined ? { x, y } : { x: x + by.x, y: y + by.y }

/** A flow whose note is on the move: straight to where it is now; both ends moved alike, the whole way moves. */
function following(flow: SceneFlow, offsets: Offsets): SceneFlow {
  const from = offsets.get(flow.from)
  const to = offsets.get(flow.to)
  const first = flow.points[0]
  const last = flow.points.at(-1)
  if ((from === undefined && to === undefined) || first === undefined || last === undefined) return flow
  const isWhole = from?.x === to?.x && from?.y === to?.y
  const points = isWhole
    ? flow.points.map((point) => shift(point, from))
    : [shift(first, from), shift(last, to)]
  return { ...flow, points, labelAt: null, labelBox: null }
}

/** The flows that may be in view, those of notes on the move not looked for. */
function nearFlows(scene: Scene, visible: Rect | null): readonly SceneFlow[] {
  if (visible === null || isMostOf(scene, visible)) return scene.flows
  return partsAt(scene.flows, flowPlacesIn(scene, visible))
}

/** The flows of notes on the move, leading to where these are now. */
function movedFlows(scene: Scene, offsets: Offsets): readonly SceneFlow[] {
  const places = [...offsets.keys()].flatMap((id) => flowPlacesOf(scene, id))
  return partsAt(scene.flows, places).map((flow) => following(flow, offsets))
}

/** The flows that are to be painted, those of notes on the move leading to where these are now. */
export function shownFlows(scene: Scene, options: DrawOptions): readonly SceneFlow[] {
  const { visible = null, skipFlows = null, offsets = null, part } = options
  const isSkipped = ({ id }: SceneFlow): boolean => skipFlows?.has(id) === true
  const isMoved = ({ from, to }: SceneFlow): boolean =>
    offsets !== null && (offsets.has(from) || offsets.has(to))
  // A flow on the move has left its bounds: it is drawn in any case.
  const moved = offsets === null || part === 'still' ? [] : movedFlows(scene, offsets)
  if (part === 'moving') return moved.filter((flow) => !isSkipped(flow))
  const near = nearFlows(scene, visible)
  const skipsNone = (skipFlows?.size ?? 0) === 0 && (offsets?.size ?? 0) === 0
  if (near === scene.flows && skipsNone) return near
  const isSeen = ({ bounds }: SceneFlow): boolean => visible === null || overlaps(bounds, visible)
  const still = near.filter((flow) => !isSkipped(flow) && !isMoved(flow) && isSeen(flow))
  return moved.length === 0 ? still : [...still, ...moved.filter((flow) => !isSkipped(flow))]
}
