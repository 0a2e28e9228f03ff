import { PanelRight } from 'lucide-react'
import type { Finding } from '../../model/session'
import { useOpenSession, useSessionStore } from '../../store/useSession'
import { classes } from '../../ui/classes'
import { IconButton } from '../../ui/IconButton'
import type { RowAttributes } from '../../ui/LongList'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind, nameOfFindingStatus, nameOfGroup, nameOfSeverity } from '../../words/names'
import styles from './FindingsList.module.css'
import { MarkChip } from './MarkChip'
import { stepNames } from './stepNames'
import { useSpotlight } from './useSpotlight'

export interface FindingRowProps {
  readonly finding: Finding
  /** How it stands in a list of which only a part is drawn. */
  readonly attributes: RowAttributes
}

/** One finding: what it says, where, and how far it has been looked into. Pressing it lights its steps up. */
export function FindingRow({ finding, attributes }: FindingRowProps) {
  const store = useSessionStore()
  const steps = useOpenSession((session) => stepNames(session, finding))
  const spotlight = useSpotlight()
  const isLit = spotlight.isOn(finding)
  const { kind, status, text, severity, raisedBy } = finding
  const said = [
    nameOfFindingStatus(status),
    severity === null ? '' : words.findingsSeverityOf({ severity: nameOfSeverity(severity) }),
    ...raisedBy.map(nameOfGroup),
  ].filter((word) => word !== '')
  return (
    <li {...attributes} className={classes(styles['row'], isLit && styles['lit'])}>
      <button
        type="button"
        aria-pressed={isLit}
        className={styles['light']}
        onClick={() => (isLit ? spotlight.turnOff() : spotlight.turnOn(finding))}
      >
        <MarkChip kind={kind} status={status} />
        <span dir="auto" className={styles['sentence']}>
          {text === '' ? words.findingsNoSentence() : text}
        </span>
        <span dir="auto" className={styles['where']}>
          {steps}
        </span>
        <span className={styles['said']}>{said.join(' · ')}</span>
      </button>
      <IconButton
        label={words.findingsOpen({ kind: nameOfFindingKind(kind), text: text === '' ? steps : text })}
        icon={<PanelRight aria-hidden />}
        onPress={() => store.getState().setView({ panel: { kind: 'finding', id: finding.id } })}
      />
    </li>
  )
}
