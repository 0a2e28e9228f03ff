import { healthOf } from '../../analysis/actions'
import type { Action, IsoDate } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useSession } from '../../store/useSession'
import { classes } from '../../ui/classes'
import { HealthChip } from '../../ui/HealthChip'
import type { TableRowAttributes } from '../../ui/LongRows'
import * as words from '../../words/compiled/messages.js'
import { dayInWords } from '../../words/dayInWords'
import { nameOfActionStatus, nameOfTier } from '../../words/names'
import { ActionLink } from './ActionLink'
import styles from './Actions.module.css'
import { findingText } from './traceWords'

export interface ActionRowProps {
  readonly action: Action
  readonly overdue: 'overdue' | 'in-time'
  readonly today: IsoDate
  /** How it stands in a table of which only a part is drawn. */
  readonly attributes: TableRowAttributes
}

/** One action in the table. Its title opens it. */
export function ActionRow({ action, overdue, today, attributes }: ActionRowProps) {
  const { id, answers, due, status, tier, impact, effort, role } = action
  const lead = useOpenSession((session) => find(session.lanes, action.lead)?.name ?? null)
  const firstFinding = useOpenSession((session) => {
    const finding = find(session.findings, answers[0] ?? null)
    return finding === undefined ? '' : findingText(session, finding)
  })
  const isOpen = useSession(({ view: { panel } }) => panel?.kind === 'action' && panel.id === id)
  const health = healthOf(action, today)
  return (
    <tr {...attributes} className={classes(isOpen && styles['lit'])}>
      <th scope="row">
        <ActionLink action={action} isOpen={isOpen} />
      </th>
      <td>
        {answers.length === 0 ? (
          <span className={styles['soft']}>{words.actionsNoFinding()}</span>
        ) : (
          <>
            <span className={styles['clamped']} dir="auto">
              {firstFinding}
            </span>
            {answers.length > 1 && (
              <span className={styles['soft']}>{words.actionsAnswersCount({ count: answers.length })}</span>
            )}
          </>
        )}
      </td>
      <td dir="auto">
        {lead ?? <span className={styles['soft']}>{words.actionsNoLead()}</span>}
        {role.trim() !== '' && <span className={styles['under']}>{role}</span>}
      </td>
      <td>
        {due === null && <span className={styles['soft']}>{words.actionsNotSaid()}</span>}
        {due !== null &&
          (overdue === 'overdue' ? (
            <strong className={styles['late']}>{words.actionsOverdueSince({ day: dayInWords(due) })}</strong>
          ) : (
            dayInWords(due)
          ))}
      </td>
      <td>{nameOfActionStatus(status)}</td>
      <td>{health === null ? words.actionsStopped() : <HealthChip health={health} />}</td>
      <td>
        {tier === null ? <span className={styles['soft']}>{words.actionsNotSaid()}</span> : nameOfTier(tier)}
      </td>
      <td className={styles['number']}>{impact ?? '–'}</td>
      <td className={styles['number']}>{effort ?? '–'}</td>
    </tr>
  )
}
