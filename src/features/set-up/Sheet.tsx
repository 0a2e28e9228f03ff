import { type ReactNode, useId } from 'react'
import styles from './Sheet.module.css'

export interface SheetProps {
  readonly title: string
  readonly hint: string
  readonly children: ReactNode
}

/** One sheet of the set-up: a heading, a word on what it is for, and its fields. */
export function Sheet({ title, hint, children }: SheetProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles['sheet']}>
      <header className={styles['head']}>
        <h2 id={heading} className={styles['title']}>
          {title}
        </h2>
        <p className={styles['hint']}>{hint}</p>
      </header>
      {children}
    </section>
  )
}
