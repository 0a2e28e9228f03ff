import { Check } from 'lucide-react'
import { useMemo } from 'react'
import { Keyboard } from 'react-aria-components/Keyboard'
import { Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components/Menu'
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
  const switches = options.filter(({ isChecked }) => isChecked !== undefined)
  const rest = options.filter(({ isChecked }) => isChecked === undefined)
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
        // The menu was asked for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={focus === 'none' ? true : focus}
        onAction={(key) => onAction(String(key))}
        onClose={onClose}
        className={list['list'] ?? ''}
      >
        {switches.length > 0 && (
          <MenuSection
            aria-label={label}
            selectionMode="multiple"
            selectedKeys={switches.filter(({ isChecked }) => isChecked).map(({ id }) => id)}
            shouldCloseOnSelect={false}
            className={list['section'] ?? ''}
          >
            {switches.map((option) => (
              <OptionLine key={option.id} option={option} />
            ))}
          </MenuSection>
        )}
        {rest.map((option) => (
          <OptionLine key={option.id} option={option} />
        ))}
      </AriaMenu>
    </Popover>
  )
}

function OptionLine({ option }: { readonly option: MenuOption }) {
  const { id, label, detail, icon, keys, isDisabled = false, isChecked } = option
  return (
    <MenuItem id={id} textValue={label} isDisabled={isDisabled} className={list['option'] ?? ''}>
      {isChecked === undefined ? icon : <Check aria-hidden className={list['tick']} />}
      <span className={list['word']}>
        <Text slot="label">{label}</Text>
        {detail !== undefined && (
          <Text slot="description" className={list['detail']}>
            {detail}
          </Text>
        )}
      </span>
      {keys !== undefined && <Keyboard className={list['keys']}>{keys}</Keyboard>}
    </MenuItem>
  )
}
