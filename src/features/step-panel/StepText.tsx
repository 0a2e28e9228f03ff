import type { Step } from '../../model/session'
import { LiveText } from '../../ui/LiveText'
import { useStepEdit } from './useStepEdit'

export interface StepTextProps {
  readonly step: Step
  readonly field: 'text' | 'detail' | 'role' | 'channel' | 'waitReason'
  readonly label: string
  readonly description?: string
  /** Lines shown at least; without it the text has one line. */
  readonly rows?: number
  readonly maxLength?: number
}

/** One of a step's texts, kept as it is typed. */
export function StepText({ step, field, ...rest }: StepTextProps) {
  const { type, isReadOnly } = useStepEdit(step.id)
  return (
    <LiveText
      {...rest}
      value={step[field]}
      onType={(text) => type({ [field]: text })}
      isReadOnly={isReadOnly}
    />
  )
}
