import { newAction } from '../model/defaults'
import type { ActionId, FindingId, StepId } from '../model/session'
import { find, withRecords } from '../model/table'
import { cleanLine } from './cleanFields'
import type { Command } from './command'

export interface Answered {
  /** Of the action, when one is made. */
  readonly id: ActionId
  readonly finding: FindingId
  /** The step of the new way that answers it; null: the way without a step does. */
  readonly step: StepId | null
  readonly title: string
}

/**
 * Says that a change in the new way answers a finding: the action that makes this change answers it too, else there is
 * a new one, proposed. Null when the finding or the step is not there, or when this is said already.
 */
export function answerByChange({ id, finding, step, title }: Answered): Command {
  return (session) => {
    if (find(session.findings, finding) === undefined) return null
    if (step !== null && find(session.steps, step) === undefined) return null
    const changing = session.actions.filter(
      ({ changes, status }) => step !== null && changes.includes(step) && status !== 'stopped',
    )
    if (changing.some(({ answers }) => answers.includes(finding))) return null
    const [first] = changing
    const action =
      first === undefined
        ? newAction({
            id,
            title: cleanLine(title),
            answers: [finding],
            changes: step === null ? [] : [step],
          })
        : { ...first, answers: [...first.answers, finding] }
    return withRecords(session, 'actions', [action])
  }
}
