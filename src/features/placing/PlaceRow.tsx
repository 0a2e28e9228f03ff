import type { RowAttributes } from '../../ui/LongList'
import * as words from '../../words/compiled/messages.js'
import type { JourneyRow } from './places'
import styles from './Placing.module.css'

export interface PlaceRowProps {
  readonly row: Extract<JourneyRow, { kind: 'place' | 'heading' }>
  readonly attributes: RowAttributes
}

/** A stage, a step or the whole journey, on which cards are laid. */
export function PlaceRow({ row, attributes }: PlaceRowProps) {
  if (row.kind === 'heading') {
    return (
      <li {...attributes} className={styles['stage']}>
        <h4 className={styles['placeName']}>{row.name}</h4>
      </li>
    )
  }
  const { id, place, name, lane, count } = row
  const isStep = place.about === 'step'
  return (
    <li {...attributes} data-drop={id} className={isStep ? styles['step'] : styles['stage']}>
      {isStep ? (
        <p dir="auto" className={styles['placeName']}>
          {name} <span className={styles['soft']}>· {lane}</span>
        </p>
      ) : (
        <h4 dir="auto" className={styles['placeName']}>
          {name}
        </h4>
      )}
      {count > 0 && <span className={styles['count']}>{words.placingHere({ count })}</span>}
    </li>
  )
}
