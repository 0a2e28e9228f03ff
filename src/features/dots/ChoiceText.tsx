import { MARK_SYMBOLS } from '../../scene/markSymbols'
import { Chip } from '../../ui/Chip'
import { nameOfFindingKind } from '../../words/names'
import styles from './Dots.module.css'
import type { Choosable } from './votedOn'

/** What is voted on: its words, and a finding's kind by symbol, colour and word. */
export function ChoiceText({ choosable }: { readonly choosable: Choosable }) {
  const { kind, text } = choosable
  return (
    <span className={styles['choice']}>
      {kind !== null && (
        <Chip
          symbol={MARK_SYMBOLS[kind].path}
          colour={`var(--mark-${kind})`}
          label={nameOfFindingKind(kind)}
        />
      )}
      <span dir="auto">{text}</span>
    </span>
  )
}
