import { type CSSProperties, memo } from 'react'
import type { Columns } from './chartColumns'
import styles from './FeelingChart.module.css'

/** The stages over their steps; a screen reader has them in the table and in the chosen step. */
export const StageBands = memo(function StageBands({ columns }: { readonly columns: Columns }) {
  return (
    <div aria-hidden className={styles['bands']}>
      {columns.bands.map(({ id, name, start, width }) => (
        <span
          key={`${id ?? ''} ${start}`}
          dir="auto"
          title={name}
          className={styles['band']}
          style={{ '--start': `${start}px`, '--width': `${width}px` } as CSSProperties}
        >
          <span className={styles['bandName']}>{name}</span>
        </span>
      ))}
    </div>
  )
})
