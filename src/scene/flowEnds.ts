import type { Flow, Step } from '../model/session'
import { placeOf } from '../model/table'
import type { Alignment } from './align'

/** The places of the steps where each flow begins and ends, in the flows' order; -1 where the step is not there. */
export interface FlowEnds {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The ends as they were found before, and what came in between. */
export interface EndsBefore {
  readonly flows: readonly Flow[]
  readonly ends: FlowEnds
  readonly alignment: Alignment
  readonly stepAlignment: Alignment
}

/** Finds each flow's steps. What was found before is followed to where it is now, without a look-up by id. */
export function flowEnds(
  flows: readonly Flow[],
  steps: readonly Step[],
  before: EndsBefore | null,
): FlowEnds {
  const from = new Int32Array(flows.length)
  const to = new Int32Array(flows.length)
  const follow = (place: number, step: string): number => {
    const now = place === -1 ? -1 : (before?.stepAlignment.now[place] ?? -1)
    return now === -1 ? placeOf(steps, step) : now
  }
  for (let place = 0; place < flows.length; place++) {
    const flow = flows[place]
    if (flow === undefined) continue
    const known = before?.alignment.before[place] ?? -1
    const flowBefore = before?.flows[known]
    const isKnown = flowBefore?.from === flow.from && flowBefore.to === flow.to
    from[place] = follow(isKnown ? (before?.ends.from[known] ?? -1) : -1, flow.from)
    to[place] = follow(isKnown ? (before?.ends.to[known] ?? -1) : -1, flow.to)
  }
  return { from, to }
}
