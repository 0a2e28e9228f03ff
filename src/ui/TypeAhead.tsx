import { ChevronDown } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import type { Option } from './Choice'
import field from './Field.module.css'
import list from './List.module.css'
import { PLAIN_TYPING } from './plainTyping'
import styles from './TypeAhead.module.css'

export interface TypeAheadProps<Id extends string> {
  readonly label: string
  readonly description?: string
  readonly options: readonly Option<Id>[]
  /** Null: the box was emptied. */
  readonly onChange: (id: Id | null) => void
  readonly isDisabled?: boolean
  /** The box takes the focus when it appears. */
  readonly takesFocus?: boolean
}

/**
 * One of many, found by typing some of its letters. It keeps what was chosen by itself: give it a new `key` to begin
 * anew.
 */
export function TypeAhead<Id extends string>(props: TypeAheadProps<Id>) {
  const { label, description, options, onChange, isDisabled = false, takesFocus = false } = props
  return (
    <ComboBox
      defaultItems={options}
      onChange={(key) => onChange(options.find(({ id }) => id === key)?.id ?? null)}
      isDisabled={isDisabled}
      autoFocus={takesFocus}
      className={field['field'] ?? ''}
    >
      <Label className={field['label']}>{label}</Label>
      <div className={styles['box']}>
        <Input {...PLAIN_TYPING} dir="auto" className={`${field['input'] ?? ''} ${styles['input'] ?? ''}`} />
        <AriaButton className={styles['open'] ?? ''}>
          <ChevronDown aria-hidden size={18} />
        </AriaButton>
      </div>
      {description !== undefined && (
        <Text slot="description" className={field['description']}>
          {description}
        </Text>
      )}
      <Popover className={list['popover'] ?? ''} offset={4}>
        <ListBox<Option<Id>> className={list['list'] ?? ''}>
          {(option) => (
            <ListBoxItem textValue={option.label} className={list['option'] ?? ''}>
              {option.icon}
              <span className={list['word']}>{option.label}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
