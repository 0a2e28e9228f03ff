import { placeOf } from '../model/table'
import { numberBox, numberPlace } from './flowLabel'
import { addToGrid, createGrid } from './grid'
import type { Point, Scene, SceneFlow } from './scene'

/** A flow that crosses lanes, counted. */
export interface Handoff {
  /** 1, 2, 3 … in reading order. */
  readonly number: number
  /** The middle of where its number is drawn. */
  readonly at: Point
}

type Handoffs = ReadonlyMap<SceneFlow, Handoff>

/** By what handoffs were counted in. */
interface Counted extends Pick<Scene, 'gaps' | 'ties'> {
  readonly handoffs: Handoffs
}

const counted = new WeakMap<readonly SceneFlow[], Counted>()

function count({ notes, flows, gaps, ties }: Scene): Handoffs {
  const handoffs = flows.filter(({ handoff }) => handoff)
  const ends = new Map(
    handoffs.map((flow) => [flow, { from: placeOf(notes, flow.from), to: placeOf(notes, flow.to) }]),
  )
  const placeAt = (flow: SceneFlow, end: 'from' | 'to'): number => ends.get(flow)?.[end] ?? 0
  const inOrder = handoffs.toSorted(
    (a, b) => placeAt(a, 'from') - placeAt(b, 'from') || placeAt(a, 'to') - placeAt(b, 'to'),
  )
  const numbers = new Map(inOrder.map((flow, place) => [flow, place + 1]))
  const taken = createGrid()
  for (const { labelBox } of flows) if (labelBox !== null) addToGrid(taken, labelBox)
  for (const gap of gaps) addToGrid(taken, gap)
  for (const { badge } of ties) addToGrid(taken, badge)
  const made = new Map<SceneFlow, Handoff>()
  for (const flow of handoffs) {
    const at = numberPlace(flow.points, taken)
    addToGrid(taken, numberBox(at))
    made.set(flow, { number: numbers.get(flow) ?? 0, at })
  }
  return made
}

/**
 * The handoffs of a scene, numbered in reading order of where they start, then of where they lead. Counted when
 * first asked for: an edit that makes one would number all that come after it anew.
 */
export function handoffsOf(scene: Scene): Handoffs {
  const known = counted.get(scene.flows)
  if (known?.gaps === scene.gaps && known.ties === scene.ties) return known.handoffs
  const handoffs = count(scene)
  counted.set(scene.flows, { gaps: scene.gaps, ties: scene.ties, handoffs })
  return handoffs
}
