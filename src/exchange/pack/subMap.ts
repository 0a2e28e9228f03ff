import { stepsOfMap } from '../../model/mapOf'
import type { Finding, MapId, Session, Step, StepId } from '../../model/session'

/**
 * A session with these steps of a map alone, moved up to the edges of their cells, and with no more lanes and stages
 * than they lie in: what a page shows of a map that is too large for it.
 */
export function subMap(session: Session, map: MapId, ids: ReadonlySet<StepId>): Session {
  const steps = movedUp(stepsOfMap(session, map).filter(({ id }) => ids.has(id)))
  const lanes = new Set(steps.map(({ lane }) => lane))
  const stages = new Set(steps.map(({ stage }) => stage))
  return {
    ...session,
    steps,
    lanes: session.lanes.filter(({ id }) => lanes.has(id)),
    stages: session.stages.filter(({ id }) => stages.has(id)),
    flows: session.flows.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    findings: session.findings.filter((finding) => finding.map === map).flatMap((each) => within(each, ids)),
    cards: session.cards.filter(({ step }) => step !== null && ids.has(step)),
  }
}

/** The finding as far as it lies on these steps; a gap whose first step is elsewhere is shown there. */
function within(finding: Finding, ids: ReadonlySet<StepId>): readonly Finding[] {
  const steps = finding.steps.filter((id) => ids.has(id))
  if (steps.length === finding.steps.length) return [finding]
  const isElsewhere = finding.kind === 'gap' && steps[0] !== finding.steps[0]
  return steps.length === 0 || isElsewhere ? [] : [{ ...finding, steps }]
}

/** Columns and rows before the first of a stage or lane would be empty paper. */
function movedUp(steps: readonly Step[]): readonly Step[] {
  const left = leastBy(steps, ({ stage, x }) => [stage, x])
  const top = leastBy(steps, ({ lane, y }) => [lane, y])
  return steps.map((step) => ({
    ...step,
    x: step.x - (left.get(step.stage) ?? 0),
    y: step.y - (top.get(step.lane) ?? 0),
  }))
}

function leastBy(
  steps: readonly Step[],
  read: (step: Step) => readonly [string | null, number],
): ReadonlyMap<string | null, number> {
  const least = new Map<string | null, number>()
  for (const step of steps) {
    const [key, value] = read(step)
    least.set(key, Math.min(value, least.get(key) ?? value))
  }
  return least
}
