import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  readonly title: string
  /** What to do next. */
  readonly hint: string
  /** One button. */
  readonly action?: ReactNode
}

/** An empty place that says what to do next. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{title}</p>
      <p className={styles['hint']}>{hint}</p>
      {action}
    </div>
  )
}
