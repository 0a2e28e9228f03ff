import type { ReactNode } from 'react'
import { Button, type ButtonProps } from '../../../ui/Button'
import { ToggleButton } from '../../../ui/ToggleButton'
import styles from './Tools.module.css'

export interface ToolButtonProps extends Omit<ButtonProps, 'variant' | 'icon'> {
  readonly icon: ReactNode
}

/** A tool of the wall: its icon over its word, so that all of them stand in one row. */
export function ToolButton({ children, icon, ...rest }: ToolButtonProps) {
  return (
    <span className={styles['tool']}>
      <Button {...rest} variant="quiet" icon={icon}>
        {children}
      </Button>
    </span>
  )
}

export interface ToolToggleProps {
  readonly icon: ReactNode
  readonly children: ReactNode
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly isDisabled?: boolean
}

/** A tool that stays on until it is pressed again. */
export function ToolToggle({ children, icon, isOn, onChange, isDisabled = false }: ToolToggleProps) {
  return (
    <span className={styles['tool']}>
      <ToggleButton icon={icon} isSelected={isOn} onChange={onChange} isDisabled={isDisabled}>
        {children}
      </ToggleButton>
    </span>
  )
}
