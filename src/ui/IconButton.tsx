import { type ReactNode, type RefAttributes, useMemo, useState } from 'react'
import { Button as AriaButton, type ButtonProps, type PressEvent } from 'react-aria-components/Button'
import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton'
import styles from './Button.module.css'
import { classes } from './classes'
import { late } from './late'

const IconTip = late(async () => (await import('./IconTip')).IconTip)

export interface IconButtonProps
  extends
    Omit<ButtonProps, 'children' | 'className' | 'style' | 'onPress'>,
    RefAttributes<HTMLButtonElement> {
  /** Its name, shown when pointed at or focused. */
  readonly label: string
  readonly icon: ReactNode
  /** The key that does the same, shown beside the name. */
  readonly keys?: string
  readonly onPress?: (event?: PressEvent) => void
  /** When given, the button stays pressed while true. */
  readonly isSelected?: boolean
}

/** A square button with an icon alone; its name is its label and shows as a tip. */
export function IconButton({ label, icon, keys, onPress, isSelected, ...rest }: IconButtonProps) {
  const look = classes(styles['button'], styles['quiet'], styles['bare'], isSelected && styles['selected'])
  // Most buttons are never pointed at: their tips are neither fetched nor drawn.
  const [pointedAt, setPointedAt] = useState<Element | null>(null)
  const trigger = useMemo(() => ({ current: pointedAt }), [pointedAt])
  const reached = ({ target }: { readonly target: Element }): void => setPointedAt(target)
  return (
    <>
      {isSelected === undefined ? (
        <AriaButton
          {...rest}
          onHoverStart={reached}
          onFocus={reached}
          aria-label={label}
          onPress={(event) => onPress?.(event)}
          className={look}
        >
          {icon}
        </AriaButton>
      ) : (
        <AriaToggleButton
          onHoverStart={reached}
          onFocus={reached}
          aria-label={label}
          isSelected={isSelected}
          isDisabled={rest.isDisabled ?? false}
          onChange={() => onPress?.()}
          className={look}
        >
          {icon}
        </AriaToggleButton>
      )}
      {pointedAt !== null && <IconTip trigger={trigger} text={label} keys={keys} />}
    </>
  )
}
