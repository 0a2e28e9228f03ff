import { Check } from 'lucide-react'
import { useState } from 'react'
import { healthOf } from '../../analysis/actions'
import { logAction } from '../../commands/logAction'
import { ACTION_STATUSES, type ActionStatus } from '../../model/kinds'
import type { Action, IsoDate } from '../../model/session'
import { useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { HealthChip } from '../../ui/HealthChip'
import { LongList, type RowAttributes } from '../../ui/LongList'
import { TextField } from '../../ui/TextField'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import { dayInWords } from '../../words/dayInWords'
import { nameOfActionStatus } from '../../words/names'
import styles from './Meetings.module.css'
import { lineInWords } from './meetingWords'

/** An action with its two fields, px. */
const USUAL_HEIGHT = 150

export interface ActionLinesProps {
  /** The day that is written before each line. */
  readonly date: IsoDate
  readonly today: IsoDate
}

/** Every action, with its status and what is said of it now: one press writes both, with the date of the meeting. */
export function ActionLines({ date, today }: ActionLinesProps) {
  const actions = useOpenSession((session) => session.actions)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  return (
    <section className={styles['part']}>
      <h3 className={styles['subtitle']}>{words.meetingsActions()}</h3>
      <p className={styles['soft']}>
        {actions.length === 0 ? words.meetingsActionsNone() : words.meetingsActionsHint()}
      </p>
      <div ref={setScroller} className={styles['scroller']}>
        <LongList
          label={words.meetingsActions()}
          rows={actions}
          usualHeight={USUAL_HEIGHT}
          scroller={scroller}
          className={styles['rows']}
          renderRow={(action, attributes) => (
            <ActionLine key={action.id} action={action} date={date} today={today} attributes={attributes} />
          )}
        />
      </div>
    </section>
  )
}

interface ActionLineProps extends ActionLinesProps {
  readonly action: Action
  readonly attributes: RowAttributes
}

function ActionLine({ action, date, today, attributes }: ActionLineProps) {
  const store = useSessionStore()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [status, setStatus] = useState<ActionStatus | null>(null)
  const [text, setText] = useState('')
  const { id, due, log } = action
  const title = actionTitle(action)
  const next = status ?? action.status
  const health = healthOf(action, today)
  const last = log.at(-1)
  const saysSomething = next !== action.status || text.trim() !== ''

  function write(): void {
    const { run, announce } = store.getState()
    if (!saysSomething || !run(logAction(id, { date, status: next, text: text.trim() }))) return
    setText('')
    setStatus(null)
    announce(words.meetingsLogged({ title, status: nameOfActionStatus(next) }))
  }

  return (
    <li {...attributes} className={styles['row']}>
      <p className={styles['name']}>
        <strong dir="auto">{title}</strong>
        {health === null ? words.meetingsStopped() : <HealthChip health={health} />}
        <span className={styles['soft']}>
          {due === null ? words.meetingsNoDue() : words.meetingsDue({ day: dayInWords(due) })}
        </span>
      </p>
      {last !== undefined && (
        <p className={styles['soft']} dir="auto">
          {words.meetingsLast({ line: lineInWords(last) })}
        </p>
      )}
      <div className={styles['entry']}>
        <Choice
          label={words.meetingsStatusOf({ title })}
          hideLabel
          value={next}
          options={ACTION_STATUSES.map((each) => ({ id: each, label: nameOfActionStatus(each) }))}
          onChange={setStatus}
          isDisabled={isReadOnly}
        />
        <TextField
          label={words.meetingsTextOf({ title })}
          hideLabel
          placeholder={words.meetingsText()}
          value={text}
          onChange={setText}
          onSubmit={write}
          isReadOnly={isReadOnly}
        />
        <Button
          variant="primary"
          icon={<Check aria-hidden />}
          aria-label={words.meetingsLogThis({ title })}
          isDisabled={isReadOnly || !saysSomething}
          onPress={write}
        >
          {words.meetingsLogIt()}
        </Button>
      </div>
    </li>
  )
}
