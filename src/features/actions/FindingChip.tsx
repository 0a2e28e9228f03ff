import type { Finding } from '../../model/session'
import { MARK_SYMBOLS } from '../../scene/markSymbols'
import { Chip } from '../../ui/Chip'
import { nameOfFindingKind } from '../../words/names'

/** What kind of finding it is: symbol, colour and word; on paper when it was looked into and is not so. */
export function FindingChip({ finding: { kind, status } }: { readonly finding: Finding }) {
  return (
    <Chip
      symbol={MARK_SYMBOLS[kind].path}
      colour={`var(--mark-${kind})`}
      label={nameOfFindingKind(kind)}
      look={status === 'checked' ? 'outline' : 'full'}
    />
  )
}
