import { type FocusEvent, type ReactNode, useId, useState } from 'react'
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

/** What stands in the two boxes; null: an empty one. */
interface Ends {
  readonly low: number | null
  readonly high: number | null
}

/** What is kept may differ from what was written by so much: times are kept in whole minutes. */
const ROUNDED = 0.5

/**
 * From low to high, or nothing when it is not known. One number alone stands for both; ends that are written the
 * wrong way round change places. The boxes show what was written until both are left: a box that filled itself in
 * while somebody goes there to write would put its own digits before theirs.
 */
export function RangeField(props: RangeFieldProps) {
  const { label, description, value, onChange, most, unit, isReadOnly } = props
  const descriptionId = useId()
  const [written, setWritten] = useState<Ends | null>(null)
  const limits = { minValue: 0, maxValue: most, isDisabled: isReadOnly }
  const shown: Ends = written !== null && isKept(rangeOf(written), value) ? written : (value ?? NEITHER)

  function write(end: keyof Ends, amount: number | null): void {
    const isSame = amount === null && shown.low === shown.high
    const next = isSame ? NEITHER : { ...shown, [end]: amount }
    setWritten(next)
    onChange(rangeOf(next))
  }

  function leave({ currentTarget, relatedTarget }: FocusEvent): void {
    if (!currentTarget.contains(relatedTarget)) setWritten(null)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Hears of its boxes being left; nothing is pressed.
    <fieldset className={styles['range']} aria-describedby={descriptionId} onBlur={leave}>
      <legend className={styles['legend']}>{label}</legend>
      <div className={styles['ends']}>
        <NumberField
          {...limits}
          label={words.stepPanelAtLeast()}
          value={shown.low}
          onChange={(low) => write('low', low)}
        />
        <NumberField
          {...limits}
          label={words.stepPanelAtMost()}
          value={shown.high}
          onChange={(high) => write('high', high)}
        />
        {unit}
      </div>
      <p id={descriptionId} className={styles['help']}>
        {description}
      </p>
    </fieldset>
  )
}

const NEITHER: Ends = { low: null, high: null }

/** The range that two boxes tell. */
function rangeOf({ low, high }: Ends): Range | null {
  const ends = [low, high].filter((end) => end !== null)
  return ends.length === 0 ? null : { low: Math.min(...ends), high: Math.max(...ends) }
}

/** Whether what was written is what is kept: an undo, or another window, may have said something else since. */
function isKept(written: Range | null, kept: Range | null): boolean {
  if (written === null || kept === null) return written === kept
  return Math.abs(written.low - kept.low) <= ROUNDED && Math.abs(written.high - kept.high) <= ROUNDED
}
