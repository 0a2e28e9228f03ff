import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import styles from './Checks.module.css'
import type { Option } from './Choice'
import { classes } from './classes'
import field from './Field.module.css'

export interface ChecksProps<Id extends string> {
  readonly label: string
  readonly values: readonly Id[]
  readonly options: readonly Option<Id>[]
  /** The chosen ids, in the order of the options. */
  readonly onChange: (ids: readonly Id[]) => void
  readonly hideLabel?: true
  readonly isDisabled?: boolean
}

/** Any number of several, all in sight. */
export function Checks<Id extends string>(props: ChecksProps<Id>) {
  const { label, values, options, onChange, hideLabel, ...rest } = props
  function choose(ids: readonly string[]): void {
    onChange(options.map((option) => option.id).filter((id) => ids.includes(id)))
  }
  return (
    <CheckboxGroup {...rest} value={[...values]} onChange={choose} className={field['field'] ?? ''}>
      <Label className={classes(hideLabel === true ? field['hidden'] : field['label'])}>{label}</Label>
      <div className={styles['checks']}>
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id} className={styles['check'] ?? ''}>
            <span className={styles['box']}>
              <Check aria-hidden size={16} />
            </span>
            {option.icon}
            <span>{option.label}</span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
