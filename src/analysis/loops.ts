import { flowsFrom, flowsTo } from '../model/byStep'
import { readingOrder } from '../model/readingOrder'
import type { Flow, MapId, Session, StepId } from '../model/session'
import { keptLast } from './keptLast'

/** A way round: one flow that leads back, and the shortest way on from where it leads to where it left. */
export interface Loop {
  readonly back: Flow
  /** From the step that comes again to the one that sends back; one step when it leads to itself. */
  readonly steps: readonly StepId[]
}

type Onward = (step: StepId) => readonly Flow[]

/**
 * The flows that lead to a step one has come through: a walk from every step that nobody leads to, then from what is
 * left, going on along each flow before the next. Without recursion: a journey may be 10,000 steps long.
 */
function flowsBack(starts: readonly StepId[], onward: Onward): readonly Flow[] {
  const back: Flow[] = []
  const seen = new Set<StepId>()
  const under = new Set<StepId>()
  for (const start of starts) {
    if (seen.has(start)) continue
    const way: { readonly step: StepId; readonly flows: readonly Flow[]; next: number }[] = []
    const enter = (step: StepId): void => {
      seen.add(step)
      under.add(step)
      way.push({ step, flows: onward(step), next: 0 })
    }
    enter(start)
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const flow = here.flows[here.next]
      here.next += 1
      if (flow === undefined) {
        under.delete(here.step)
        way.pop()
      } else if (under.has(flow.to)) back.push(flow)
      else if (!seen.has(flow.to)) enter(flow.to)
    }
  }
  return back
}

/** The shortest way between two steps; there is one, or the flow would not lead back. */
function shortestWay(from: StepId, to: StepId, onward: Onward): readonly StepId[] {
  const cameFrom = new Map<StepId, StepId | null>([[from, null]])
  for (const step of cameFrom.keys()) {
    if (step === to) break
    for (const flow of onward(step)) {
      if (!cameFrom.has(flow.to)) cameFrom.set(flow.to, step)
    }
  }
  const way: StepId[] = []
  for (let step: StepId | null = to; step !== null; step = cameFrom.get(step) ?? null) way.push(step)
  return way.toReversed()
}

/**
 * The loops of a map: one for each flow that leads back to a step one has come through. Where a journey has one
 * beginning, it does not matter in which order it is walked, unless a loop can be entered at two places.
 */
export const loopsOf: (session: Session, map: MapId) => readonly Loop[] = keptLast(
  ({ steps, flows, lanes, stages }: Session, map: MapId) => [steps, flows, lanes, stages, map],
  (session, map) => {
    const order = readingOrder(session, map)
    const places = new Map(order.map((id, place) => [id, place]))
    const placeOf = (id: StepId): number => places.get(id) ?? 0
    const onward: Onward = (step) =>
      flowsFrom(session, step).toSorted((a, b) => placeOf(a.to) - placeOf(b.to))
    const starts = [...order.filter((id) => flowsTo(session, id).length === 0), ...order]
    return flowsBack(starts, onward).map((back) => ({
      back,
      steps: shortestWay(back.to, back.from, onward),
    }))
  },
)
