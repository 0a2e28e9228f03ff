import { cloneElement, type ReactElement, type ReactNode, useState } from 'react'
import type { ButtonProps, PressEvent } from 'react-aria-components/Button'
import { late } from './late'
import type { MenuListProps } from './MenuList'

/** The list is fetched with the first menu that opens. */
export const LateMenuList = late(async () => (await import('./MenuList')).MenuList)

export interface MenuOption<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** A second line in smaller letters. */
  readonly detail?: string
  readonly icon?: ReactNode
  readonly isDisabled?: boolean
  /** The key that does the same, as people read it. */
  readonly keys?: string
  /** A switch: it stands above the rest, shows whether it is on, and the list stays open when it is pressed. */
  readonly isChecked?: boolean
}

export interface MenuProps<Id extends string> {
  readonly label: string
  /** The button that opens it: a `Button` or an `IconButton`. */
  readonly trigger: ReactElement
  readonly options: readonly MenuOption<Id>[]
  readonly onAction: (id: Id) => void
}

type TriggerProps = Pick<ButtonProps, 'onKeyDown' | 'aria-haspopup' | 'aria-expanded'> & {
  readonly onPress?: (event?: PressEvent) => void
}

/** A button that opens a list of things to do: by a press, or by an arrow key that leads into the list. */
export function Menu<Id extends string>({ label, trigger, options, onAction }: MenuProps<Id>) {
  const [opened, setOpened] = useState<Pick<MenuListProps, 'button' | 'focus'> | null>(null)

  function act(key: string): void {
    const chosen = options.find((option) => option.id === key)
    if (chosen !== undefined) onAction(chosen.id)
  }
  const opening: TriggerProps = {
    'aria-haspopup': 'menu',
    'aria-expanded': opened !== null,
    onPress(event) {
      if (event === undefined) return
      const isByHand = event.pointerType !== 'keyboard' && event.pointerType !== 'virtual'
      setOpened({ button: event.target, focus: isByHand ? 'none' : 'first' })
    },
    onKeyDown(event) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') event.continuePropagation()
      else {
        event.preventDefault()
        setOpened({ button: event.currentTarget, focus: event.key === 'ArrowDown' ? 'first' : 'last' })
      }
    },
  }
  return (
    <>
      {cloneElement(trigger as ReactElement<TriggerProps>, opening)}
      {opened !== null && (
        <LateMenuList
          {...opened}
          label={label}
          options={options}
          onAction={act}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}
