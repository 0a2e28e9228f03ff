import { Tooltip } from 'react-aria-components/Tooltip'
import styles from './Tip.module.css'

/** The words that show when a control is pointed at or focused. Stands beside it in a `TooltipTrigger`. */
export function Tip({ text, keys }: { readonly text: string; readonly keys?: string }) {
  return (
    <Tooltip className={styles['tip'] ?? ''} offset={6}>
      {text}
      {keys !== undefined && <kbd className={styles['keys']}>{keys}</kbd>}
    </Tooltip>
  )
}
