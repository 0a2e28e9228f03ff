import { findingsOn } from '../model/byStep'
import { stepsOfMap } from '../model/mapOf'
import type { Finding, MapId, Session, StepId } from '../model/session'
import { answersTo, asksForAnswer } from './actions'
import { changesOf } from './changes'
import { keptLast } from './keptLast'

/** What a step of a new way, or one that it leaves out, still has to answer. */
export interface Reminder {
  /** A step of the new way; of what happens now where it was taken away. */
  readonly step: StepId
  readonly isRemoved: boolean
  readonly findings: readonly Finding[]
}

/**
 * The findings that steps of a new way bear: their own, and those of the steps they come from. Each is said until it is
 * answered: by an action, by a reason why not, or by being looked into and not so. What works well needs no answer.
 */
export const remindersOf: (session: Session, toBe: MapId) => readonly Reminder[] = keptLast(
  ({ maps, steps, findings, actions }: Session, toBe: MapId) => [maps, steps, findings, actions, toBe],
  (session, toBe) => {
    const answers = answersTo(session)
    const { steps, removed } = changesOf(session, toBe)
    const openOn = (ids: readonly StepId[]): readonly Finding[] =>
      [...new Set(ids.flatMap((id) => findingsOn(session, id)))].filter(
        (finding) => asksForAnswer(finding) && finding.parked === null && !answers.has(finding.id),
      )
    const reminders = [
      ...stepsOfMap(session, toBe).map(({ id }): Reminder => {
        const from = steps.get(id)?.from ?? []
        return { step: id, isRemoved: false, findings: openOn([id, ...from]) }
      }),
      ...removed.map((step): Reminder => ({ step, isRemoved: true, findings: openOn([step]) })),
    ]
    return reminders.filter(({ findings }) => findings.length > 0)
  },
)
