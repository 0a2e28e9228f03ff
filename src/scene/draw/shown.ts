import type { StepId } from '../../model/session'
import { placeOf } from '../../model/table'
import { overlapping, overlaps } from '../grid'
import type { Point, Rect, Scene, SceneFlow, SceneNote } from '../scene'
import { flowPlacesIn, flowPlacesOf, noteGrid } from '../sceneIndex'
import type { DrawOptions } from './drawOptions'

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

/** The notes that may be in view, those on the move among them. */
function nearNotes(scene: Scene, visible: Rect | null, offsets: Offsets | null): readonly SceneNote[] {
  if (visible === null || isMostOf(scene, visible)) return scene.notes
  const moved = [...(offsets?.keys() ?? [])].map((id) => placeOf(scene.notes, id))
  return partsAt(scene.notes, [...overlapping(noteGrid(scene), visible), ...moved])
}

/** The notes that are to be painted, those on the move where they are now. */
export function shownNotes(scene: Scene, options: DrawOptions): readonly SceneNote[] {
  const { visible = null, skipNotes = null, offsets = null } = options
  const isPlain = (skipNotes?.size ?? 0) === 0 && (offsets?.size ?? 0) === 0
  if (isPlain && visible === null) return scene.notes
  const shown: SceneNote[] = []
  for (const note of nearNotes(scene, visible, offsets)) {
    if (skipNotes?.has(note.id) === true) continue
    const offset = offsets?.get(note.id)
    const seen = offset === undefined ? note : { ...note, x: note.x + offset.x, y: note.y + offset.y }
    if (visible === null || overlaps(seen, visible)) shown.push(seen)
  }
  return shown
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
  return { ...flow, points, labelAt: null, labelBox: null, numberAt: null }
}

/** The flows that may be in view, those of notes on the move among them. */
function nearFlows(scene: Scene, visible: Rect | null, offsets: Offsets | null): readonly SceneFlow[] {
  if (visible === null || isMostOf(scene, visible)) return scene.flows
  const moved = [...(offsets?.keys() ?? [])].flatMap((id) => flowPlacesOf(scene, id))
  return partsAt(scene.flows, [...flowPlacesIn(scene, visible), ...moved])
}

/** The flows that are to be painted, those of notes on the move leading to where these are now. */
export function shownFlows(scene: Scene, options: DrawOptions): readonly SceneFlow[] {
  const { visible = null, skipFlows = null, offsets = null } = options
  const hasMoved = offsets !== null && offsets.size > 0
  if (!hasMoved && visible === null && (skipFlows?.size ?? 0) === 0) return scene.flows
  const shown: SceneFlow[] = []
  for (const flow of nearFlows(scene, visible, offsets)) {
    if (skipFlows?.has(flow.id) === true) continue
    const seen = hasMoved ? following(flow, offsets) : flow
    // A flow on the move has left its bounds: it is drawn in any case.
    if (visible === null || seen !== flow || overlaps(flow.bounds, visible)) shown.push(seen)
  }
  return shown
}
