import { type ReactNode, useId } from 'react'
import styles from './Tables.module.css'

export interface PartProps {
  readonly title: string
  readonly hint: string
  /** Stands before the rows. */
  readonly before?: ReactNode
  /** Its rows. */
  readonly children: ReactNode
}

/** One kind of thing that somebody chooses about, row by row. */
export function Part({ title, hint, before, children }: PartProps) {
  const heading = useId()
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading} className={styles['title']}>
        {title}
      </h3>
      <p className={styles['soft']}>{hint}</p>
      {before}
      <ul className={styles['rows']}>{children}</ul>
    </section>
  )
}
