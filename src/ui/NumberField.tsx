import { Minus, Plus } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField'
import * as words from '../words/compiled/messages.js'
import { classes } from './classes'
import styles from './Field.module.css'
import { PLAIN_TYPING } from './plainTyping'

export interface NumberFieldProps {
  readonly label: string
  /** Null: not known. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly minValue?: number
  readonly maxValue?: number
  readonly step?: number
  /** A word after the number: "people", "minutes". */
  readonly unit?: string
  readonly hideLabel?: true
  readonly isDisabled?: boolean
}

/** A number that may be empty, with buttons for less and more. */
export function NumberField({ label, value, onChange, unit, hideLabel, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      className={styles['field'] ?? ''}
    >
      <Label className={classes(hideLabel === true ? styles['hidden'] : styles['label'])}>{label}</Label>
      <div className={styles['numberRow']}>
        <Group className={styles['number'] ?? ''}>
          <AriaButton slot="decrement" aria-label={words.uiLess()} className={styles['stepper'] ?? ''}>
            <Minus aria-hidden size={16} />
          </AriaButton>
          <Input {...PLAIN_TYPING} className={styles['numberInput'] ?? ''} />
          <AriaButton slot="increment" aria-label={words.uiMore()} className={styles['stepper'] ?? ''}>
            <Plus aria-hidden size={16} />
          </AriaButton>
        </Group>
        {unit !== undefined && <span className={styles['unit']}>{unit}</span>}
      </div>
    </AriaNumberField>
  )
}
