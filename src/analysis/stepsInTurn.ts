import { flowsFrom } from '../model/byStep'
import { stepsOfMap } from '../model/mapOf'
import { inReadingOrder } from '../model/readingOrder'
import type { MapId, Session, Step, StepId } from '../model/session'

/**
 * The steps of a map as they happen, for somebody who reads them one after the other: stage by stage, and in a stage
 * along its flows. Where the flows leave it open, in reading order; a loop is entered where the journey comes to it.
 */
export function stepsInTurn(session: Session, map: MapId): readonly Step[] {
  const read = inReadingOrder(session, stepsOfMap(session, map))
  const stages = new Map<Step['stage'], Step[]>()
  for (const step of read) {
    const own = stages.get(step.stage)
    if (own === undefined) stages.set(step.stage, [step])
    else own.push(step)
  }
  const put = new Set<StepId>()
  return Array.from(stages.values(), (own) => stageInTurn(session, own, put)).flat()
}

/** `put`: the steps of the stages before; those of this one are added. */
function stageInTurn(session: Session, own: readonly Step[], put: Set<StepId>): readonly Step[] {
  const left = new Map(own.map((step) => [step.id, step]))
  const before = new Map<StepId, Set<StepId>>(own.map(({ id }) => [id, new Set()]))
  const isReached = new Set([...put].flatMap((id) => flowsFrom(session, id).map(({ to }) => to)))
  for (const { id } of own) {
    for (const { to } of flowsFrom(session, id)) if (to !== id) before.get(to)?.add(id)
  }
  const inTurn: Step[] = []
  while (left.size > 0) {
    const next = firstFree(left, before) ?? entryOfLoop(session, left, before, isReached)
    if (next === undefined) break
    inTurn.push(next)
    left.delete(next.id)
    put.add(next.id)
    for (const { to } of flowsFrom(session, next.id)) {
      before.get(to)?.delete(next.id)
      isReached.add(to)
    }
  }
  return inTurn
}

type Left = ReadonlyMap<StepId, Step>
type Before = ReadonlyMap<StepId, ReadonlySet<StepId>>

/** The first that nothing else of what is left leads to. */
function firstFree(left: Left, before: Before): Step | undefined {
  for (const step of left.values()) if (before.get(step.id)?.size === 0) return step
  return undefined
}

/** Of the steps that only what comes after them leads to: the first that the journey came to, else the first. */
function entryOfLoop(
  session: Session,
  left: Left,
  before: Before,
  isReached: ReadonlySet<StepId>,
): Step | undefined {
  const steps = [...left.values()]
  const ordered = [
    ...steps.filter(({ id }) => isReached.has(id)),
    ...steps.filter(({ id }) => !isReached.has(id)),
  ]
  return ordered.find(({ id }) => {
    const after = comesAfter(session, id, left)
    return [...(before.get(id) ?? [])].every((other) => after.has(other))
  })
}

/** The steps of what is left that a step leads to. */
function comesAfter(session: Session, from: StepId, left: Left): ReadonlySet<StepId> {
  const seen = new Set<StepId>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { to } of flowsFrom(session, id)) {
      if (!left.has(to) || seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return seen
}
