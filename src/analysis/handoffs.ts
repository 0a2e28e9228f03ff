import { flowsOfMap } from '../model/mapOf'
import type { Flow, Lane, MapId, Session, StepId } from '../model/session'
import { find } from '../model/table'
import { keptLast } from './keptLast'
import { loopsOf } from './loops'

/** Two agencies and what one passes to the other. */
export interface HandoffPair {
  readonly from: Lane
  readonly to: Lane
  readonly flows: readonly Flow[]
}

/** The flows that cross lanes. */
export interface Handoffs {
  readonly flows: readonly Flow[]
  /** By who passes to whom, the most frequent first, else in the order of the flows. */
  readonly pairs: readonly HandoffPair[]
  /**
   * The steps of the longest ways on which every flow is a handoff: passed on again and again, nobody keeps it. The
   * longest to each step at which a way ends, at most three, the longest first, else in the file's order. Ways that
   * lead back are not followed.
   */
  readonly longestChains: readonly (readonly StepId[])[]
}

/** Whether a flow leads to another agency; a step that is not placed yet hands nothing over. */
function isHandoff(session: Session, { from, to }: Flow): boolean {
  const lane = find(session.steps, from)?.lane ?? null
  const other = find(session.steps, to)?.lane ?? null
  return lane !== null && other !== null && lane !== other
}

function pairsOf(session: Session, flows: readonly Flow[]): readonly HandoffPair[] {
  const pairs = new Map<string, HandoffPair & { flows: Flow[] }>()
  for (const flow of flows) {
    const from = find(session.lanes, find(session.steps, flow.from)?.lane ?? null)
    const to = find(session.lanes, find(session.steps, flow.to)?.lane ?? null)
    if (from === undefined || to === undefined) continue
    const key = `${from.id} ${to.id}`
    const pair = pairs.get(key)
    if (pair === undefined) pairs.set(key, { from, to, flows: [flow] })
    else pair.flows.push(flow)
  }
  return [...pairs.values()].toSorted((a, b) => b.flows.length - a.flows.length)
}

function flowsByStart(flows: readonly Flow[]): ReadonlyMap<StepId, readonly Flow[]> {
  const onward = new Map<StepId, Flow[]>()
  for (const flow of flows) {
    const there = onward.get(flow.from)
    if (there === undefined) onward.set(flow.from, [flow])
    else there.push(flow)
  }
  return onward
}

/** More of them nobody reads. */
const MOST_CHAINS = 3

/** The longest ways along these flows, which must not lead round: one to each step at which such a way ends. */
function longestWays(flows: readonly Flow[]): readonly (readonly StepId[])[] {
  const onward = flowsByStart(flows)
  const waiting = new Map<StepId, number>()
  for (const { to } of flows) waiting.set(to, (waiting.get(to) ?? 0) + 1)
  const lengths = new Map<StepId, number>()
  const cameFrom = new Map<StepId, StepId>()
  const ready = [...onward.keys()].filter((id) => !waiting.has(id))
  for (let at = 0; at < ready.length; at += 1) {
    const step = ready[at] ?? ''
    const length = lengths.get(step) ?? 0
    for (const { to } of onward.get(step) ?? []) {
      if (length + 1 > (lengths.get(to) ?? 0)) {
        lengths.set(to, length + 1)
        cameFrom.set(to, step)
      }
      const left = (waiting.get(to) ?? 0) - 1
      waiting.set(to, left)
      if (left === 0) ready.push(to)
    }
  }
  const passedOn = new Set(cameFrom.values())
  return [...lengths]
    .filter(([step]) => !passedOn.has(step))
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_CHAINS)
    .map(([end]) => wayTo(end, cameFrom))
}

function wayTo(end: StepId, cameFrom: ReadonlyMap<StepId, StepId>): readonly StepId[] {
  const way: StepId[] = []
  for (let step: StepId | undefined = end; step !== undefined; step = cameFrom.get(step)) way.push(step)
  return way.toReversed()
}

/** The handoffs of a map: counted, by pair of agencies, and the longest chains of them. */
export const handoffsOf: (session: Session, map: MapId) => Handoffs = keptLast(
  ({ steps, flows, lanes, stages }: Session, map: MapId) => [steps, flows, lanes, stages, map],
  (session, map) => {
    const flows = flowsOfMap(session, map).filter((flow) => isHandoff(session, flow))
    const back = new Set(loopsOf(session, map).map((loop) => loop.back))
    return {
      flows,
      pairs: pairsOf(session, flows),
      longestChains: longestWays(flows.filter((flow) => !back.has(flow))),
    }
  },
)
