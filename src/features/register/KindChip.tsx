import type { FindingKind, FindingStatus } from '../../model/kinds'
import { MARK_SYMBOLS } from '../../scene/markSymbols'
import { Chip } from '../../ui/Chip'
import { nameOfFindingKind } from '../../words/names'

export interface KindChipProps {
  readonly kind: FindingKind
  readonly status?: FindingStatus
}

/** A finding kind by symbol, colour and word; on paper when it was looked into and found not to be so. */
export function KindChip({ kind, status = 'raised' }: KindChipProps) {
  return (
    <Chip
      symbol={MARK_SYMBOLS[kind].path}
      colour={`var(--mark-${kind})`}
      label={nameOfFindingKind(kind)}
      look={status === 'checked' ? 'outline' : 'full'}
    />
  )
}

/** A finding kind by symbol, colour and letter, for a menu that has the word beside it. */
export function KindLetter({ kind }: { readonly kind: FindingKind }) {
  const { path, letter } = MARK_SYMBOLS[kind]
  return <Chip symbol={path} colour={`var(--mark-${kind})`} label={letter} />
}
