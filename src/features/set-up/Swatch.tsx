import type { Colour } from '../../model/kinds'
import styles from './Swatch.module.css'

/** A lane's colour as a small post-it. Always beside its word. */
export function Swatch({ colour }: { readonly colour: Colour }) {
  return <span aria-hidden data-colour={colour} className={styles['swatch']} />
}
