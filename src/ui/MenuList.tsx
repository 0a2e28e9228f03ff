import { useMemo } from 'react'
import { Keyboard } from 'react-aria-components/Keyboard'
import { Menu as AriaMenu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import list from './List.module.css'
import type { MenuOption } from './Menu'

export interface MenuListProps {
  readonly label: string
  readonly options: readonly MenuOption[]
  /** Where it opens, and where the focus goes back to. */
  readonly button: Element
  /** Which option has the focus when it opens; `none`: the list itself, for a hand on a mouse. */
  readonly focus: 'none' | 'first' | 'last'
  readonly onAction: (id: string) => void
  readonly onClose: () => void
}

/** The list of an open menu. */
export function MenuList({ label, options, button, focus, onAction, onClose }: MenuListProps) {
  const triggerRef = useMemo(() => ({ current: button }), [button])
  return (
    <Popover
      isOpen
      triggerRef={triggerRef}
      trigger="MenuTrigger"
      placement="bottom start"
      offset={4}
      className={list['popover'] ?? ''}
      onOpenChange={onClose}
    >
      <AriaMenu
        aria-label={label}
        items={options}
        // The menu was asked for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={focus === 'none' ? true : focus}
        onAction={(key) => onAction(String(key))}
        onClose={onClose}
        className={list['list'] ?? ''}
      >
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
  )
}
