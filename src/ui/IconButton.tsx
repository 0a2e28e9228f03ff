import type { ReactNode, RefAttributes } from 'react'
import { Button as AriaButton, type ButtonProps, type PressEvent } from 'react-aria-components/Button'
import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton'
import { TooltipTrigger } from 'react-aria-components/Tooltip'
import styles from './Button.module.css'
import { classes } from './classes'
import { Tip } from './Tip'

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
  return (
    <TooltipTrigger delay={500}>
      {isSelected === undefined ? (
        <AriaButton {...rest} aria-label={label} onPress={(event) => onPress?.(event)} className={look}>
          {icon}
        </AriaButton>
      ) : (
        <AriaToggleButton
          aria-label={label}
          isSelected={isSelected}
          isDisabled={rest.isDisabled ?? false}
          onChange={() => onPress?.()}
          className={look}
        >
          {icon}
        </AriaToggleButton>
      )}
      <Tip text={label} {...(keys === undefined ? {} : { keys })} />
    </TooltipTrigger>
  )
}
