import { flowsFrom, flowsTo } from '../model/byStep'
import { newFlow } from '../model/defaults'
import type { Flow, FlowId, Session, StepId } from '../model/session'
import { findAll, withRecords, withoutRecords } from '../model/table'
import type { Command } from './command'
import { leadsTo } from './connectSteps'
import { soundAfter } from './deleteRecords'

/**
 * Deletes steps and heals the flow around them: what led to them now leads to what they led to, through any
 * chain of deleted steps. Their cards fall back to their stage; findings lose them. Null when none is there.
 */
export function deleteSteps(ids: readonly StepId[], newFlowIds: () => FlowId): Command {
  return (session) => {
    const going = new Set(findAll(session.steps, ids).map(({ id }) => id))
    if (going.size === 0) return null
    const healing = healingFlows(session, going, newFlowIds)
    const left = soundAfter(session, withoutRecords(session, 'steps', going))
    return withRecords(left, 'flows', healing)
  }
}

/**
 * A flow from each step before the deleted ones to each step after them, none twice and none to itself. Where
 * a flow leads to one place only, the new flow keeps its label and share.
 */
function healingFlows(
  session: Session,
  going: ReadonlySet<StepId>,
  newFlowIds: () => FlowId,
): readonly Flow[] {
  const entries = [...going].flatMap((step) => flowsTo(session, step))
  const joined = new Set<string>()
  const healing: Flow[] = []
  for (const entry of findAll(
    session.flows,
    entries.map(({ id }) => id),
  )) {
    if (going.has(entry.from)) continue
    const ends = endsBeyond(session, entry.to, going)
    for (const to of ends) {
      const { map, from, label, share } = entry
      const pair = JSON.stringify([from, to])
      if (from === to || joined.has(pair) || leadsTo(session, from, to)) continue
      joined.add(pair)
      const kept = ends.size === 1 ? { label, share } : {}
      healing.push(newFlow({ id: newFlowIds(), map, from, to, ...kept }))
    }
  }
  return healing
}

/** The steps that stay and are reached from a deleted one through deleted ones alone, in the flows' order. */
function endsBeyond(session: Session, start: StepId, going: ReadonlySet<StepId>): ReadonlySet<StepId> {
  const ends = new Set<StepId>()
  const seen = new Set([start])
  for (const step of seen) {
    for (const { to } of flowsFrom(session, step)) {
      if (going.has(to)) seen.add(to)
      else ends.add(to)
    }
  }
  return ends
}
