import type { CSSProperties } from 'react'
import styles from './Chip.module.css'
import { classes } from './classes'

export interface ChipProps {
  /** SVG path commands in a box of 16 by 16, stroked. */
  readonly symbol: string
  /** A CSS colour, dark enough for white on it. */
  readonly colour: string
  readonly label: string
  /** `outline`: the same word and symbol on paper, for what has been looked into and set aside. */
  readonly look?: 'full' | 'outline'
}

/** A mark as it sticks on a note: symbol, colour and word together. */
export function Chip({ symbol, colour, label, look = 'full' }: ChipProps) {
  return (
    <span
      className={classes(styles['chip'], look === 'outline' && styles['outline'])}
      style={{ '--chip': colour } as CSSProperties}
    >
      <svg aria-hidden viewBox="0 0 16 16" className={styles['symbol']}>
        <path d={symbol} />
      </svg>
      {label}
    </span>
  )
}
