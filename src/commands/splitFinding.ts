import type { Action, FindingId, StepId } from '../model/session'
import { find, withRecords } from '../model/table'
import { cleanLine } from './cleanFields'
import type { Command } from './command'
import { findingSteps } from './findingSteps'

/** What one of the two says afterwards, and of which steps. */
export interface FindingPart {
  readonly steps: readonly StepId[]
  readonly text: string
}

/** The two that come of it: the one that stays what it was, and the new one with its id. */
export interface Splitting {
  readonly first: FindingPart
  readonly second: FindingPart & { readonly id: FindingId }
}

/**
 * Makes two findings of one by its steps; a step may belong to both. The dots stay with the first, since nobody has
 * given them twice; all else that is known of it holds for both, and what answered it answers both. Null when a step
 * would be lost or come in, when either would say the same steps as before, or have steps that do not do for its
 * kind: see `raiseFinding`.
 */
export function splitFinding(id: FindingId, { first, second }: Splitting): Command {
  return (session) => {
    const finding = find(session.findings, id)
    if (finding === undefined || find(session.findings, second.id) !== undefined) return null
    const steps = findingSteps(session, finding.map, finding.kind, first.steps)
    const taken = findingSteps(session, finding.map, finding.kind, second.steps)
    if (steps === null || taken === null) return null
    const all = new Set([...steps, ...taken])
    if (all.size !== finding.steps.length || !finding.steps.every((step) => all.has(step))) return null
    if (steps.length === all.size || taken.length === all.size) return null
    const answering = session.actions.filter(({ answers }) => answers.includes(id))
    const parted = withRecords(session, 'findings', [
      { ...finding, steps, text: cleanLine(first.text) },
      { ...finding, id: second.id, steps: taken, text: cleanLine(second.text), votes: {} },
    ])
    const answersBoth = (action: Action): Action => ({ ...action, answers: [...action.answers, second.id] })
    return withRecords(parted, 'actions', answering.map(answersBoth))
  }
}
