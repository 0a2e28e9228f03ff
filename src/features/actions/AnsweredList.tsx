import type { Answered } from '../../analysis/actions'
import { useOpenSession } from '../../store/useSession'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import { nameOfActionStatus } from '../../words/names'
import { ActionLink } from './ActionLink'
import { FindingChip } from './FindingChip'
import styles from './Trace.module.css'
import { TraceList } from './TraceList'
import { findingText, stepText } from './traceWords'

/** Each finding that is answered, the actions that answer it, and the steps that those change. */
export function AnsweredList({ answered }: { readonly answered: readonly Answered[] }) {
  const session = useOpenSession((open) => open)
  return (
    <TraceList
      label={words.actionsTraceAnswered()}
      rows={answered.map(({ finding, actions }) => ({ id: finding.id, finding, actions }))}
      none=""
      renderRow={({ id, finding, actions }, attributes) => (
        <li key={id} {...attributes} className={styles['row']}>
          <p className={styles['text']}>
            <FindingChip finding={finding} /> <span dir="auto">{findingText(session, finding)}</span>
          </p>
          <ul className={styles['answers']}>
            {actions.map((action) => (
              <li key={action.id}>
                <ActionLink action={action} label={words.actionsOpen({ title: actionTitle(action) })} />
                <span className={styles['soft']}>
                  {[
                    nameOfActionStatus(action.status),
                    ...action.changes.map((step) => stepText(session, step)),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </li>
      )}
    />
  )
}
