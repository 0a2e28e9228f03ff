import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from '../../ui/classes'
import styles from './Check.module.css'
import { type CheckLine, verdictInWords } from './checkLines'

const SIGNS = {
  good: <CircleCheck aria-hidden />,
  look: <TriangleAlert aria-hidden />,
  broken: <CircleX aria-hidden />,
} as const

export interface CheckRowProps {
  readonly line: CheckLine
  /** What can be done about it from here. */
  readonly children?: ReactNode
}

/** One thing that was looked at: a sign and a word, what was found, and what to do. */
export function CheckRow({ line, children }: CheckRowProps) {
  const { verdict, title, found, advice } = line
  return (
    <li className={styles['line']}>
      <span className={classes(styles['verdict'], styles[verdict])}>
        {SIGNS[verdict]}
        {verdictInWords(verdict)}
      </span>
      <div className={styles['what']}>
        <h2 className={styles['title']}>{title}</h2>
        <p>{found}</p>
        {advice !== null && <p className={styles['advice']}>{advice}</p>}
        {children}
      </div>
    </li>
  )
}
