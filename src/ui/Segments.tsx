import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import type { Option } from './Choice'
import { classes } from './classes'
import field from './Field.module.css'
import styles from './Segments.module.css'

export interface SegmentsProps<Id extends string> {
  readonly label: string
  readonly value: Id | null
  readonly options: readonly Option<Id>[]
  readonly onChange: (id: Id) => void
  readonly hideLabel?: true
  readonly isDisabled?: boolean
}

/** One of a few, all in sight. */
export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  const { label, value, options, onChange, hideLabel, ...rest } = props
  function choose(id: string): void {
    const chosen = options.find((option) => option.id === id)
    if (chosen !== undefined) onChange(chosen.id)
  }
  return (
    <RadioGroup {...rest} value={value} onChange={choose} className={field['field'] ?? ''}>
      <Label className={classes(hideLabel === true ? field['hidden'] : field['label'])}>{label}</Label>
      <div className={styles['segments']}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles['segment'] ?? ''}>
            {option.icon}
            <span>{option.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
