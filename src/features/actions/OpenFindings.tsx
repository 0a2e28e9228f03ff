import { Link2, Plus } from 'lucide-react'
import { useState } from 'react'
import { editAction } from '../../commands/editAction'
import { parkFinding } from '../../commands/parkFinding'
import type { Finding } from '../../model/session'
import { find } from '../../model/table'
import { useAnswer } from '../../store/useAnswer'
import { useOpenSession, useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import type { RowAttributes } from '../../ui/LongList'
import { PickDialog } from '../../ui/PickDialog'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { FindingChip } from './FindingChip'
import styles from './Trace.module.css'
import { TraceList } from './TraceList'
import { actionOptions, findingText } from './traceWords'

/** Findings that nothing answers yet: each is answered by an action, new or there, or parked with a reason. */
export function OpenFindings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <TraceList
      label={words.actionsTraceOpen()}
      rows={findings}
      none={words.actionsTraceOpenNone()}
      renderRow={(finding, attributes) => (
        <OpenFinding key={finding.id} finding={finding} attributes={attributes} />
      )}
    />
  )
}

interface OpenFindingProps {
  readonly finding: Finding
  readonly attributes: RowAttributes
}

function OpenFinding({ finding, attributes }: OpenFindingProps) {
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRun()
  const answer = useAnswer()
  const [isPicking, setIsPicking] = useState(false)
  const [because, setBecause] = useState('')
  const text = findingText(session, finding)

  function tie(id: string): void {
    const action = find(session.actions, id)
    if (action !== undefined) run(editAction(id, { answers: [...action.answers, finding.id] }))
  }

  // The reason is kept when the box is left: with its first letter the row would go to the parked ones.
  const park = (): boolean => because.trim() !== '' && run(parkFinding(finding.id, because))
  return (
    <li {...attributes} className={styles['row']}>
      <p className={styles['text']}>
        <FindingChip finding={finding} /> <span dir="auto">{text}</span>
      </p>
      <div className={styles['acts']}>
        <Button
          variant="primary"
          icon={<Plus aria-hidden />}
          aria-label={words.actionsAnswerThis({ text })}
          isDisabled={isReadOnly}
          onPress={() => answer(finding.id)}
        >
          {words.actionsAnswer()}
        </Button>
        {session.actions.length > 0 && (
          <Button
            icon={<Link2 aria-hidden />}
            aria-label={words.actionsTieThis({ text })}
            isDisabled={isReadOnly}
            onPress={() => setIsPicking(true)}
          >
            {words.actionsTieTo()}
          </Button>
        )}
        <div className={styles['because']}>
          <TextField
            label={words.actionsParkThis({ text })}
            hideLabel
            placeholder={words.actionsParkBecause()}
            value={because}
            onChange={setBecause}
            onSubmit={park}
            onBlur={park}
            isReadOnly={isReadOnly}
          />
        </div>
      </div>
      {isPicking && (
        <PickDialog
          title={words.actionsTieTo()}
          label={words.actionsFindAction()}
          options={actionOptions(session.actions)}
          onClose={() => setIsPicking(false)}
          onPick={tie}
        />
      )}
    </li>
  )
}
