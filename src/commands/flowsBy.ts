import type { Flow, StepId } from '../model/session'

/** The flows by the step at one of their ends, in their order. (`Map.groupBy` is not in every browser yet.) */
export function flowsBy(end: 'from' | 'to', flows: readonly Flow[]): ReadonlyMap<StepId, readonly Flow[]> {
  const byStep = new Map<StepId, Flow[]>()
  for (const flow of flows) {
    const known = byStep.get(flow[end])
    if (known === undefined) byStep.set(flow[end], [flow])
    else known.push(flow)
  }
  return byStep
}
