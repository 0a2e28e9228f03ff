import type { FindingKind } from '../../model/kinds'
import type { Finding } from '../../model/session'
import { ToggleButton } from '../../ui/ToggleButton'
import * as words from '../../words/compiled/messages.js'
import { countsByKind } from './findingFilter'
import styles from './FindingsList.module.css'
import { MarkChip } from './MarkChip'

export interface KindFilterProps {
  readonly findings: readonly Finding[]
  readonly kinds: ReadonlySet<FindingKind>
  readonly onChange: (kinds: ReadonlySet<FindingKind>) => void
}

/** How many findings there are of each kind; pressing one shows that kind alone, pressing more adds them. */
export function KindFilter({ findings, kinds, onChange }: KindFilterProps) {
  function toggle(kind: FindingKind): void {
    const next = new Set(kinds)
    if (!next.delete(kind)) next.add(kind)
    onChange(next)
  }
  return (
    <ul aria-label={words.findingsKinds()} className={styles['kinds']}>
      {countsByKind(findings).map(({ kind, count }) => (
        <li key={kind}>
          <ToggleButton isSelected={kinds.has(kind)} onChange={() => toggle(kind)}>
            <MarkChip kind={kind} count={count} />
          </ToggleButton>
        </li>
      ))}
    </ul>
  )
}
