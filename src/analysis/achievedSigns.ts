import type { Session, StepId } from '../model/session'
import * as words from '../words/compiled/messages.js'
import type { OwnSign } from '../words/said'
import { achievedSteps } from './achieved'
import { keptLast } from './keptLast'

/** A tick, its word, and a green of 6:1 on paper. */
const sign = (): OwnSign => ({
  name: words.sceneAchieved(),
  colour: '#1c6338',
  path: 'M2.5 8.5 6 12.5 13.5 3.5',
})

/** The sign that each step carries whose change is achieved; null while there is none. */
export const achievedSigns: (session: Session) => ReadonlyMap<StepId, OwnSign> | null = keptLast(
  (session: Session) => [achievedSteps(session)],
  (session) => signsOfAchieved([...achievedSteps(session).keys()]),
)

/** The same for steps that are known to be such. */
export function signsOfAchieved(steps: readonly StepId[]): ReadonlyMap<StepId, OwnSign> | null {
  const its = sign()
  return steps.length === 0 ? null : new Map(steps.map((id) => [id, its]))
}
