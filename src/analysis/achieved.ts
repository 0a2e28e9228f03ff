import type { IsoDate, Session, StepId } from '../model/session'
import { find } from '../model/table'
import { keptLast } from './keptLast'

/**
 * The steps whose change has been achieved, and when it was last: those that an achieved action changes, and the steps
 * of what happens now that they come from.
 */
export const achievedSteps: (session: Session) => ReadonlyMap<StepId, IsoDate> = keptLast(
  ({ actions, steps }: Session) => [actions, steps],
  (session) => {
    const achieved = new Map<StepId, IsoDate>()
    for (const { achievedOn, changes } of session.actions) {
      if (achievedOn === null) continue
      for (const id of changes.flatMap((step) => [step, ...(find(session.steps, step)?.from ?? [])])) {
        const known = achieved.get(id)
        if (known === undefined || known < achievedOn) achieved.set(id, achievedOn)
      }
    }
    return achieved
  },
)
