import { Label } from 'react-aria-components/Label'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import type { CSSProperties } from 'react'
import field from './Field.module.css'
import styles from './Progress.module.css'

export interface ProgressProps {
  readonly label: string
  /** How much is done, 0 to 1. */
  readonly done: number
}

/** How far something that takes a while has come. */
export function Progress({ label, done }: ProgressProps) {
  return (
    <ProgressBar value={100 * done} className={field['field'] ?? ''}>
      {({ percentage, valueText }) => (
        <>
          <div className={styles['words']}>
            <Label>{label}</Label>
            <span>{valueText}</span>
          </div>
          <div className={styles['track']}>
            <div className={styles['bar']} style={{ '--done': `${percentage ?? 0}%` } as CSSProperties} />
          </div>
        </>
      )}
    </ProgressBar>
  )
}
