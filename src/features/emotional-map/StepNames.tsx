import { type CSSProperties, memo } from 'react'
import type { StepId } from '../../model/session'
import type { Column, Columns } from './chartColumns'
import styles from './FeelingChart.module.css'
import lines from './FeelingLines.module.css'
import { STAR } from './groupLooks'

/** The steps' words under their points, and a star where a moment matters. Each slider says its step by itself. */
export function StepNames({ columns, chosen }: { readonly columns: Columns; readonly chosen: StepId }) {
  return (
    <div aria-hidden className={styles['names']}>
      {columns.shown.map((column) => (
        <StepName
          key={column.id}
          column={column}
          pitch={columns.pitch}
          look={column.id === chosen ? 'chosen' : 'plain'}
        />
      ))}
    </div>
  )
}

interface StepNameProps {
  readonly column: Column
  readonly pitch: number
  readonly look: 'chosen' | 'plain'
}

/** Of a thousand, two change as another step is chosen. */
const StepName = memo(function StepName({ column, pitch, look }: StepNameProps) {
  const { text, moment, at } = column
  return (
    <span
      title={text}
      data-chosen={look === 'chosen' || undefined}
      className={styles['name']}
      style={{ '--start': `${at - pitch / 2}px`, '--width': `${pitch}px` } as CSSProperties}
    >
      {moment && (
        <svg viewBox="-11 -11 22 22" className={styles['moment']}>
          <path d={STAR} className={lines['star']} />
        </svg>
      )}
      <span dir="auto" className={styles['nameText']}>
        {text}
      </span>
    </span>
  )
})
