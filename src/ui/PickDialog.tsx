import { type ReactNode, useMemo, useState } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { Text } from 'react-aria-components/Text'
import { Dialog } from './Dialog'
import field from './Field.module.css'
import list from './List.module.css'
import styles from './PickDialog.module.css'

/** Drawn at once; a longer list is narrowed by typing. */
const MOST_SHOWN = 60

export interface Pickable<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** Tells it from others of the same name. */
  readonly detail?: string
  readonly icon?: ReactNode
}

export interface PickDialogProps<Id extends string> {
  readonly title: string
  /** Names the search field. */
  readonly label: string
  readonly options: readonly Pickable<Id>[]
  /** Said when nothing fits what is typed. */
  readonly nothing: string
  readonly onClose: () => void
  readonly onPick: (id: Id) => void
}

/** A dialog with a list that typing narrows: arrows choose, Enter takes. Open as long as it is drawn. */
export function PickDialog<Id extends string>(props: PickDialogProps<Id>) {
  const { title, label, options, nothing, onClose, onPick } = props
  const [typed, setTyped] = useState('')
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true })
  const fitting = useMemo(
    () => options.filter((option) => contains(`${option.label} ${option.detail ?? ''}`, typed)),
    [contains, options, typed],
  )
  function pick(key: string | number): void {
    const picked = options.find((option) => option.id === key)
    if (picked === undefined) return
    onClose()
    onPick(picked.id)
  }
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField autoFocus autoComplete="off" className={field['field'] ?? ''}>
          <Label className={field['label'] ?? ''}>{label}</Label>
          <Input className={field['input'] ?? ''} />
        </SearchField>
        <ListBox
          aria-label={title}
          items={fitting.slice(0, MOST_SHOWN)}
          onAction={pick}
          renderEmptyState={() => <p className={styles['nothing']}>{nothing}</p>}
          className={styles['list'] ?? ''}
        >
          {(option) => (
            <ListBoxItem textValue={option.label} className={list['option'] ?? ''}>
              {option.icon}
              <span className={list['word']}>
                <Text slot="label">{option.label}</Text>
                {option.detail !== undefined && (
                  <Text slot="description" className={styles['detail']}>
                    {option.detail}
                  </Text>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  )
}
