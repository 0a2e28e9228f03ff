import { flowsOfMap, stepsOfMap } from '../model/mapOf'
import { liesWith } from '../model/sameStep'
import type { MapId, Session, Step, StepId } from '../model/session'
import { find } from '../model/table'
import { changesOf, startedFrom } from './changes'
import { keptLast } from './keptLast'

/** Both maps laid one over the other. */
export interface BothAsOne {
  /** A session that holds them as one map, for the painter: nothing of it is ever kept. */
  readonly session: Session
  readonly map: MapId
  /** Steps of what happens now that stand in it beside the new way: taken away, or where a moved one was. */
  readonly past: ReadonlySet<StepId>
}

/**
 * A new way over what happens now, as one map: every step of the new way, and, of what happens now, those that were
 * taken away and those that lie elsewhere now. Flows of the new way, and those that join what is past to the rest.
 */
export const bothAsOne: (session: Session, toBe: MapId) => BothAsOne = keptLast(
  ({ maps, steps, flows, lanes, stages }: Session, toBe: MapId) => [maps, steps, flows, lanes, stages, toBe],
  (session, toBe) => {
    const { steps, removed } = changesOf(session, toBe)
    const now = startedFrom(session, toBe)
    const moved = stepsOfMap(session, toBe).flatMap((step): readonly Step[] => {
      const [id] = steps.get(step.id)?.kind === 'moved' ? (steps.get(step.id)?.from ?? []) : []
      const origin = find(session.steps, id ?? null)
      return origin === undefined || liesWith(step, origin) ? [] : [origin]
    })
    const gone = removed.flatMap((id) => find(session.steps, id) ?? [])
    const pastSteps = [...gone, ...moved].map((step): Step => ({ ...step, map: toBe }))
    const past = new Set(pastSteps.map(({ id }) => id))
    const standsFor = new Map<StepId, StepId>()
    for (const [id, { from }] of steps) for (const origin of from) standsFor.set(origin, id)
    for (const id of past) standsFor.set(id, id)
    const pastFlows = flowsOfMap(session, now).flatMap((flow) => {
      const from = standsFor.get(flow.from)
      const to = standsFor.get(flow.to)
      if (from === undefined || to === undefined || from === to || !(past.has(from) || past.has(to)))
        return []
      return [{ ...flow, map: toBe, from, to, label: '' }]
    })
    return {
      session: {
        ...session,
        steps: [...stepsOfMap(session, toBe), ...pastSteps],
        flows: [...flowsOfMap(session, toBe), ...pastFlows],
        findings: [],
        cards: [],
        feelings: [],
      },
      map: toBe,
      past,
    }
  },
)
