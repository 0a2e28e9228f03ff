import { Switch as AriaSwitch } from 'react-aria-components/Switch'
import styles from './Switch.module.css'

export interface SwitchProps {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

/** Something that is on or off, at once. */
export function Switch({ label, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={styles['switch'] ?? ''}>
      <span className={styles['track']} />
      <span>{label}</span>
    </AriaSwitch>
  )
}
