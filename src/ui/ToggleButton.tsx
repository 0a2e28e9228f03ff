import type { ReactNode } from 'react'
import {
  ToggleButton as AriaToggleButton,
  type ToggleButtonProps as AriaToggleButtonProps,
} from 'react-aria-components/ToggleButton'
import styles from './Button.module.css'
import { classes } from './classes'

export interface ToggleButtonProps extends Omit<AriaToggleButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode
  readonly icon?: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A button that stays pressed until it is pressed again. */
export function ToggleButton({ children, icon, ...rest }: ToggleButtonProps) {
  return (
    <AriaToggleButton
      {...rest}
      className={({ isSelected }) => classes(styles['button'], isSelected && styles['selected'])}
    >
      {icon}
      <span>{children}</span>
    </AriaToggleButton>
  )
}
