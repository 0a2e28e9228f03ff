import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './WideTable.module.css'

export interface WideTableProps {
  readonly label: string
  /** Of the part that scrolls. */
  readonly className?: string | undefined
  /** What stands in the `table`. */
  readonly children: ReactNode
}

/** A table of figures or words. Wider than a small screen, it scrolls by itself, by keyboard too. */
export function WideTable({ label, className, children }: WideTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex
    <div className={classes(styles['scroller'], className)} role="group" aria-label={label} tabIndex={0}>
      <table className={styles['table']}>{children}</table>
    </div>
  )
}
