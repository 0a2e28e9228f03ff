import type { FindingKind, FindingStatus } from '../../model/kinds'
import { MARK_SYMBOLS } from '../../scene/markSymbols'
import { Chip } from '../../ui/Chip'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'

export interface MarkChipProps {
  readonly kind: FindingKind
  readonly status?: FindingStatus
  /** How many there are, where several are counted together. */
  readonly count?: number
}

/** A finding kind by symbol, colour and word; on paper when it was looked into and found not to be so. */
export function MarkChip({ kind, status = 'raised', count }: MarkChipProps) {
  const name = nameOfFindingKind(kind)
  return (
    <Chip
      symbol={MARK_SYMBOLS[kind].path}
      colour={`var(--mark-${kind})`}
      label={count === undefined ? name : words.findingsKindCount({ kind: name, count })}
      look={status === 'checked' ? 'outline' : 'full'}
    />
  )
}

/** A finding kind by symbol, colour and letter, for a menu that has the word beside it. */
export function MarkLetter({ kind }: { readonly kind: FindingKind }) {
  const { path, letter } = MARK_SYMBOLS[kind]
  return <Chip symbol={path} colour={`var(--mark-${kind})`} label={letter} />
}
