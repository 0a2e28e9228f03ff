import type { FindingKind } from '../../../model/kinds'
import { MARK_SYMBOLS } from '../../../scene/markSymbols'
import styles from './Tools.module.css'

/** The symbol of a kind of finding in its colour, as it stands on a note. Always beside its word. */
export function MarkIcon({ kind }: { readonly kind: FindingKind }) {
  return (
    <svg aria-hidden viewBox="-2 -2 20 20" className={styles['mark']} data-kind={kind}>
      <path d={MARK_SYMBOLS[kind].path} />
    </svg>
  )
}
