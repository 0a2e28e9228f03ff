import { type ReactNode, useState } from 'react'
import { LongList, type RowAttributes } from '../../ui/LongList'
import styles from './Trace.module.css'

/** A finding of one line with its buttons, px. */
const USUAL_HEIGHT = 76

export interface TraceListProps<T extends { readonly id: string }> {
  readonly label: string
  readonly rows: readonly T[]
  /** Shown where there is none. */
  readonly none: string
  readonly renderRow: (row: T, attributes: RowAttributes) => ReactNode
}

/** One of the lists of what leads where. */
export function TraceList<T extends { readonly id: string }>(props: TraceListProps<T>) {
  const { label, rows, none, renderRow } = props
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  if (rows.length === 0) return <p className={styles['soft']}>{none}</p>
  return (
    <div ref={setScroller} className={styles['scroller']}>
      <LongList
        label={label}
        rows={rows}
        usualHeight={USUAL_HEIGHT}
        scroller={scroller}
        className={styles['rows']}
        renderRow={renderRow}
      />
    </div>
  )
}
