import { type ReactNode, useState } from 'react'
import { classes } from './classes'
import styles from './TallTable.module.css'

export interface TallTableProps {
  readonly label: string
  /** Where not all rows are drawn: how many there are, with the one of the headings. */
  readonly rowCount?: number | undefined
  /** Of the part that scrolls. */
  readonly className?: string | undefined
  /** What stands in the `table`, given the part that scrolls. */
  readonly children: (scroller: HTMLElement | null) => ReactNode
}

/** A table that scrolls by itself, with its headings in sight. */
export function TallTable({ label, rowCount, className, children }: TallTableProps) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  return (
    <div ref={setScroller} className={classes(styles['scroller'], className)}>
      <table className={styles['table']} aria-label={label} aria-rowcount={rowCount}>
        {children(scroller)}
      </table>
    </div>
  )
}
