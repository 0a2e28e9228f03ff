import { sameValue } from '../model/sameValue'
import type { Step, StepId } from '../model/session'
import { find } from '../model/table'
import type { Command } from './command'
import { soundAfter } from './deleteRecords'
import { editRecord } from './editRecord'

/** What a step says of itself; where it lies is for `placeSteps`. */
export type StepFields = Partial<Omit<Step, 'id' | 'map' | 'lane' | 'stage' | 'x' | 'y'>>

/** Changes what a step says; ids of what is not there are left out. Null when it says all that already. */
export function editStep(id: StepId, fields: StepFields): Command {
  return (session) => {
    const next = editRecord('steps', id, fields)(session)
    if (next === null || (fields.from === undefined && fields.partners === undefined)) return next
    const sound = soundAfter(session, next)
    return sameValue(find(sound.steps, id), find(session.steps, id)) ? null : sound
  }
}
