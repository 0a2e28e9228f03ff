import { type ReactNode, useId } from 'react'
import type { Range } from '../../model/session'
import { NumberField } from '../../ui/NumberField'
import * as words from '../../words/compiled/messages.js'
import styles from './StepPanel.module.css'

export interface RangeFieldProps {
  readonly label: string
  readonly description: string
  readonly value: Range | null
  readonly onChange: (range: Range | null) => void
  /** The largest number that fits. */
  readonly most: number
  /** A choice of units, where there is one. */
  readonly unit?: ReactNode
  readonly isReadOnly: boolean
}

/** From low to high, or nothing when it is not known. One number alone stands for both; the ends never cross. */
export function RangeField(props: RangeFieldProps) {
  const { label, description, value, onChange, most, unit, isReadOnly } = props
  const descriptionId = useId()
  const limits = { minValue: 0, maxValue: most, isDisabled: isReadOnly }
  return (
    <fieldset className={styles['range']} aria-describedby={descriptionId}>
      <legend className={styles['legend']}>{label}</legend>
      <div className={styles['ends']}>
        <NumberField
          {...limits}
          label={words.stepPanelAtLeast()}
          value={value?.low ?? null}
          onChange={(low) => onChange(low === null ? null : { low, high: Math.max(low, value?.high ?? low) })}
        />
        <NumberField
          {...limits}
          label={words.stepPanelAtMost()}
          value={value?.high ?? null}
          onChange={(high) =>
            onChange(high === null ? null : { low: Math.min(high, value?.low ?? high), high })
          }
        />
        {unit}
      </div>
      <p id={descriptionId} className={styles['help']}>
        {description}
      </p>
    </fieldset>
  )
}
