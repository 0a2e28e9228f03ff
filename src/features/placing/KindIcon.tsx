import type { FindingKind } from '../../model/kinds'
import { MARK_SYMBOLS } from '../../scene/markSymbols'
import styles from './Placing.module.css'

/** A finding kind as it sticks on a note; beside its word. */
export function KindIcon({ kind }: { readonly kind: FindingKind }) {
  return (
    <svg
      aria-hidden
      viewBox="-2 -2 20 20"
      className={styles['kind']}
      style={{ background: `var(--mark-${kind})` }}
    >
      <path d={MARK_SYMBOLS[kind].path} />
    </svg>
  )
}
