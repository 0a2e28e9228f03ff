import type { CSSProperties } from 'react'
import type { StepId } from '../../model/session'
import type { Columns } from './chartColumns'
import styles from './FeelingChart.module.css'
import lines from './FeelingLines.module.css'
import { STAR } from './groupLooks'

/** The steps' words under their points, and a star where a moment matters. Each slider says its step by itself. */
export function StepNames({ columns, chosen }: { readonly columns: Columns; readonly chosen: StepId }) {
  return (
    <div aria-hidden className={styles['names']}>
      {columns.shown.map(({ id, text, moment, at }) => (
        <span
          key={id}
          title={text}
          data-chosen={id === chosen || undefined}
          className={styles['name']}
          style={
            { '--start': `${at - columns.pitch / 2}px`, '--width': `${columns.pitch}px` } as CSSProperties
          }
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
      ))}
    </div>
  )
}
