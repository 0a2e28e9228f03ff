import type { CSSProperties } from 'react'
import styles from './Swatch.module.css'

/** A patch of colour beside the word it belongs to: `fill` and `edge` are CSS colours. */
export function Swatch({ fill, edge }: { readonly fill: string; readonly edge: string }) {
  return (
    <span
      aria-hidden
      className={styles['swatch']}
      style={{ '--swatch-fill': fill, '--swatch-edge': edge } as CSSProperties}
    />
  )
}
