import { flowsFrom, flowsTo } from '../model/byStep'
import { readingOrder } from '../model/readingOrder'
import type { Flow, MapId, Session, StepId } from '../model/session'
import { keptLast } from './keptLast'
import { rings, walk } from './rings'

/** A way round: one flow that leads back, and the shortest way on from where it leads to where it left. */
export interface Loop {
  readonly back: Flow
  /** From the step that comes again to the one that sends back; one step when it leads to itself. */
  readonly steps: readonly StepId[]
}

/** The shortest way between two steps of a ring. */
function shortestWay(
  from: StepId,
  to: StepId,
  onward: (step: StepId) => readonly StepId[],
): readonly StepId[] {
  const cameFrom = new Map<StepId, StepId | null>([[from, null]])
  for (const step of cameFrom.keys()) {
    if (step === to) break
    for (const next of onward(step)) if (!cameFrom.has(next)) cameFrom.set(next, step)
  }
  const way: StepId[] = []
  for (let step: StepId | null = to; step !== null; step = cameFrom.get(step) ?? null) way.push(step)
  return way.toReversed()
}

/**
 * The loops of a map: one for each flow that leads back to a step one has come through. Each ring of steps is walked
 * from the one that is read first on the wall, so what leads back there is what a reader sees leading back.
 */
export const loopsOf: (session: Session, map: MapId) => readonly Loop[] = keptLast(
  ({ steps, flows, lanes, stages }: Session, map: MapId) => [steps, flows, lanes, stages, map],
  (session, map) => {
    const order = readingOrder(session, map)
    const places = new Map(order.map((id, place) => [id, place]))
    const placeOf = (id: StepId): number => places.get(id) ?? 0
    const byPlace = (ids: readonly StepId[]): readonly StepId[] =>
      ids.toSorted((a, b) => placeOf(a) - placeOf(b))
    const onward = (step: StepId): readonly StepId[] => byPlace(flowsFrom(session, step).map(({ to }) => to))
    const backward = (step: StepId): readonly StepId[] => flowsTo(session, step).map(({ from }) => from)
    const loops: Loop[] = []
    for (const ring of rings(order, onward, backward)) {
      const inside = new Set(ring)
      const within = (step: StepId): readonly StepId[] => onward(step).filter((to) => inside.has(to))
      const [first = ''] = byPlace(ring)
      walk(first, within, new Set(), {
        meetsAgain(from, to) {
          const back = flowsFrom(session, from).find((flow) => flow.to === to)
          if (back !== undefined) loops.push({ back, steps: shortestWay(to, from, within) })
        },
      })
    }
    return loops.toSorted((a, b) => placeOf(a.back.to) - placeOf(b.back.to))
  },
)
