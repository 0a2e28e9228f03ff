import type { Step } from '../../model/session'
import * as words from '../../words/compiled/messages.js'
import { StepText } from './StepText'
import { TimeField } from './TimeField'
import { useStepEdit } from './useStepEdit'

/** How long it takes: the work, and the wait before the next step. */
export function StepTimes({ step }: { readonly step: Step }) {
  const { set, isReadOnly } = useStepEdit(step.id)
  return (
    <>
      <TimeField
        label={words.stepPanelWorkTime()}
        description={words.stepPanelWorkTimeHelp()}
        value={step.workMinutes}
        onChange={(workMinutes) => set({ workMinutes })}
        usualUnit="minutes"
        isReadOnly={isReadOnly}
      />
      <TimeField
        label={words.stepPanelWaitTime()}
        description={words.stepPanelWaitTimeHelp()}
        value={step.waitMinutes}
        onChange={(waitMinutes) => set({ waitMinutes })}
        usualUnit="days"
        isReadOnly={isReadOnly}
      />
      <StepText
        step={step}
        field="waitReason"
        label={words.stepPanelWaitReason()}
        description={words.stepPanelWaitReasonHelp()}
      />
    </>
  )
}
