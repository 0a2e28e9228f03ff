import { editStep, type StepFields } from '../../commands/editStep'
import type { StepId } from '../../model/session'
import { useRun, useSession } from '../../store/useSession'

/** Changes fields of a step. What is typed into one field, letter after letter, is one undo step. */
export interface StepEdit {
  readonly isReadOnly: boolean
  readonly set: (fields: StepFields) => void
  readonly type: (fields: StepFields) => void
}

/** How the fields of the panel change the step. */
export function useStepEdit(id: StepId): StepEdit {
  const run = useRun()
  const isReadOnly = useSession((store) => store.readOnly)
  return {
    isReadOnly,
    set: (fields) => run(editStep(id, fields)),
    type: (fields) => run(editStep(id, fields), { coalesce: `${id} ${Object.keys(fields).join()}` }),
  }
}
