import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import * as words from '../words/compiled/messages.js'
import { classes } from './classes'
import field from './Field.module.css'
import list from './List.module.css'

export interface Option<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly icon?: ReactNode
}

export interface ChoiceProps<Id extends string> {
  readonly label: string
  readonly value: Id | null
  readonly options: readonly Option<Id>[]
  readonly onChange: (id: Id) => void
  readonly hideLabel?: true
  /** Shown while nothing is chosen. */
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

/** One of several, from a list that opens. */
export function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const { label, value, options, onChange, hideLabel, placeholder = words.uiChoose(), ...rest } = props
  const chosen = options.find(({ id }) => id === value)
  function choose(key: string | number | null): void {
    const next = options.find(({ id }) => id === key)
    if (next !== undefined && next.id !== value) onChange(next.id)
  }
  return (
    <Select
      {...rest}
      value={value}
      onChange={choose}
      placeholder={placeholder}
      className={field['field'] ?? ''}
    >
      <Label className={classes(hideLabel === true ? field['hidden'] : field['label'])}>{label}</Label>
      <AriaButton className={field['picker'] ?? ''}>
        <SelectValue className={field['picked'] ?? ''}>
          {chosen?.icon}
          <span>{chosen?.label ?? placeholder}</span>
        </SelectValue>
        <ChevronDown aria-hidden size={18} />
      </AriaButton>
      <Popover className={list['popover'] ?? ''} offset={4}>
        <ListBox items={options} className={list['list'] ?? ''}>
          {(option) => (
            <ListBoxItem textValue={option.label} className={list['option'] ?? ''}>
              {option.icon}
              <span className={list['word']}>{option.label}</span>
              <Check aria-hidden className={list['tick']} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
