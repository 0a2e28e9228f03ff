import { RotateCcw } from 'lucide-react'
import { parkFinding } from '../../commands/parkFinding'
import { editFinding } from '../../commands/editFinding'
import type { Finding } from '../../model/session'
import { useOpenSession, useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { LiveText } from '../../ui/LiveText'
import * as words from '../../words/compiled/messages.js'
import { FindingChip } from './FindingChip'
import styles from './Trace.module.css'
import { TraceList } from './TraceList'
import { findingText } from './traceWords'

/** Findings that are not answered for a reason, which can be reworded, or taken up again. */
export function ParkedFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRun()
  return (
    <TraceList
      label={words.actionsTraceParked()}
      rows={findings}
      none=""
      renderRow={(finding, attributes) => {
        const text = findingText(session, finding)
        const { id } = finding
        return (
          <li key={id} {...attributes} className={styles['row']}>
            <p className={styles['text']}>
              <FindingChip finding={finding} /> <span dir="auto">{text}</span>
            </p>
            <div className={styles['acts']}>
              <div className={styles['because']}>
                <LiveText
                  label={words.actionsParkThis({ text })}
                  hideLabel
                  value={finding.parked ?? ''}
                  // Emptied it is still parked until it is taken up again: the row stays while it is written.
                  onType={(parked) => run(editFinding(id, { parked }), { coalesce: `${id} parked` })}
                  isReadOnly={isReadOnly}
                />
              </div>
              <Button
                icon={<RotateCcw aria-hidden />}
                aria-label={words.actionsTakeUpThis({ text })}
                isDisabled={isReadOnly}
                onPress={() => run(parkFinding(id, ''))}
              >
                {words.actionsTakeUp()}
              </Button>
            </div>
          </li>
        )
      }}
    />
  )
}
