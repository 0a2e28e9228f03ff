import type { ReactNode } from 'react'
import styles from './ScreenHead.module.css'

export interface ScreenHeadProps {
  /** By which the screen's region is named. */
  readonly id?: string
  readonly title: string
  /** What the screen is for. */
  readonly children: ReactNode
  /** What can be done from here. */
  readonly beside?: ReactNode
}

/** The head of a screen of the day: its title, what it is for, and what can be done from here. */
export function ScreenHead({ id, title, children, beside }: ScreenHeadProps) {
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {children}
      </div>
      <div className={styles['beside']}>{beside}</div>
    </header>
  )
}
