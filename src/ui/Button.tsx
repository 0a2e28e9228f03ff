import type { ReactNode, RefAttributes } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import styles from './Button.module.css'
import { classes } from './classes'

export interface ButtonProps
  extends Omit<AriaButtonProps, 'children' | 'className' | 'style'>, RefAttributes<HTMLButtonElement> {
  readonly children: ReactNode
  /** Stands before the word, never without one. */
  readonly icon?: ReactNode
  /** `primary`: the one thing to do next. `quiet`: no edge, for bars and rows. `danger`: takes away. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger'
}

/** A button with a word, at least 44px high. */
export function Button({ children, icon, variant = 'plain', ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes(styles['button'], styles[variant])}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  )
}
