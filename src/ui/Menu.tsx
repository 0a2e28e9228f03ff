import type { ReactElement, ReactNode } from 'react'
import { Keyboard } from 'react-aria-components/Keyboard'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import list from './List.module.css'

export interface MenuOption<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly icon?: ReactNode
  readonly isDisabled?: boolean
  /** The key that does the same, as people read it. */
  readonly keys?: string
}

export interface MenuProps<Id extends string> {
  readonly label: string
  /** The button that opens it: a `Button` or an `IconButton`. */
  readonly trigger: ReactElement
  readonly options: readonly MenuOption<Id>[]
  readonly onAction: (id: Id) => void
}

/** A button that opens a list of things to do. */
export function Menu<Id extends string>({ label, trigger, options, onAction }: MenuProps<Id>) {
  function act(key: string | number): void {
    const chosen = options.find((option) => option.id === key)
    if (chosen !== undefined) onAction(chosen.id)
  }
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={list['popover'] ?? ''} offset={4}>
        <AriaMenu aria-label={label} items={options} onAction={act} className={list['list'] ?? ''}>
          {(option) => (
            <MenuItem
              textValue={option.label}
              isDisabled={option.isDisabled ?? false}
              className={list['option'] ?? ''}
            >
              {option.icon}
              <Text slot="label" className={list['word']}>
                {option.label}
              </Text>
              {option.keys !== undefined && <Keyboard className={list['keys']}>{option.keys}</Keyboard>}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
