import { Plus, Trash2, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { editMeeting } from '../../commands/editMeeting'
import type { Meeting, MeetingDecision } from '../../model/session'
import { findAll } from '../../model/table'
import { useOpenSession, useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { LiveText } from '../../ui/LiveText'
import { PickDialog } from '../../ui/PickDialog'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import { nameOfActionStatus } from '../../words/names'
import styles from './Meetings.module.css'

export interface DecisionsProps {
  readonly meeting: Meeting
  readonly asked: ReactNode
}

/** What was decided at a meeting, answering which actions; what was asked for stands ready to be recorded. */
export function Decisions({ meeting, asked }: DecisionsProps) {
  const run = useRun()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const { id, decisions } = meeting

  function set(next: readonly MeetingDecision[], typed?: number): boolean {
    const options = typed === undefined ? {} : { coalesce: `${id} decision ${typed}` }
    return run(editMeeting(id, { decisions: next }), options)
  }

  return (
    <section className={styles['part']}>
      <h3 className={styles['subtitle']}>{words.meetingsDecisions()}</h3>
      <p className={styles['soft']}>{words.meetingsDecisionsHint()}</p>
      <ol aria-label={words.meetingsDecisions()} className={styles['rows']}>
        {decisions.map((decision, place) => (
          <DecisionRow
            // Decisions have no ids: their place is their number.
            // oxlint-disable-next-line react/no-array-index-key
            key={place}
            decision={decision}
            number={place + 1}
            onChange={(next, how) =>
              set(
                decisions.map((each, at) => (at === place ? next : each)),
                how === 'typed' ? place : undefined,
              )
            }
            onDelete={() => set(decisions.filter((_, at) => at !== place))}
          />
        ))}
      </ol>
      <Button
        icon={<Plus aria-hidden />}
        isDisabled={isReadOnly}
        onPress={() => set([...decisions, { text: '', answers: [] }])}
      >
        {words.meetingsDecisionAdd()}
      </Button>
      <AskedFor onRecord={(decision) => set([...decisions, decision])} />
      {asked}
    </section>
  )
}

interface DecisionRowProps {
  readonly decision: MeetingDecision
  readonly number: number
  readonly onChange: (decision: MeetingDecision, how: 'typed' | 'chosen') => void
  readonly onDelete: () => void
}

function DecisionRow({ decision, number, onChange, onDelete }: DecisionRowProps) {
  const actions = useOpenSession((session) => session.actions)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [isPicking, setIsPicking] = useState(false)
  const { text, answers } = decision
  const others = actions.filter(({ id }) => !answers.includes(id))
  return (
    <li className={styles['row']}>
      <div className={styles['decision']}>
        <LiveText
          label={words.meetingsDecision({ number })}
          rows={2}
          value={text}
          onType={(next) => onChange({ ...decision, text: next }, 'typed')}
          isReadOnly={isReadOnly}
        />
        <IconButton
          label={words.meetingsDecisionDelete({ number })}
          icon={<Trash2 aria-hidden />}
          isDisabled={isReadOnly}
          onPress={onDelete}
        />
      </div>
      <p className={styles['soft']}>{words.meetingsDecisionAnswers()}</p>
      <ul className={styles['answers']}>
        {findAll(actions, answers).map((action) => {
          const title = actionTitle(action)
          return (
            <li key={action.id} className={styles['decision']}>
              <span dir="auto">{title}</span>
              <IconButton
                label={words.meetingsDecisionRemove({ number, title })}
                icon={<X aria-hidden />}
                isDisabled={isReadOnly}
                onPress={() =>
                  onChange({ ...decision, answers: answers.filter((each) => each !== action.id) }, 'chosen')
                }
              />
            </li>
          )
        })}
      </ul>
      {others.length > 0 && (
        <div>
          <Button icon={<Plus aria-hidden />} isDisabled={isReadOnly} onPress={() => setIsPicking(true)}>
            {words.meetingsDecisionAddAction({ number })}
          </Button>
        </div>
      )}
      {isPicking && (
        <PickDialog
          title={words.meetingsDecisionAddAction({ number })}
          label={words.meetingsFindAction()}
          options={others.map((action) => ({
            id: action.id,
            text: actionTitle(action),
            detail: nameOfActionStatus(action.status),
          }))}
          onClose={() => setIsPicking(false)}
          onPick={(action) => onChange({ ...decision, answers: [...answers, action] }, 'chosen')}
        />
      )}
    </li>
  )
}

/** The decisions that the session asks for and that no meeting has recorded in those words yet. */
function AskedFor({ onRecord }: { readonly onRecord: (decision: MeetingDecision) => void }) {
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const recorded = new Set(
    session.meetings.flatMap(({ decisions }) => decisions.map(({ text }) => text.trim())),
  )
  const open = session.decisionsAsked.filter(({ text }) => text.trim() !== '' && !recorded.has(text.trim()))
  if (open.length === 0) return null
  return (
    <div className={styles['asked']}>
      <h4>{words.meetingsAsked()}</h4>
      <ul className={styles['rows']}>
        {open.map(({ id, text, actions }) => (
          <li key={id} className={styles['decision']}>
            <span dir="auto">{text}</span>
            <Button
              aria-label={words.meetingsAskedRecord({ text })}
              isDisabled={isReadOnly}
              onPress={() => onRecord({ text, answers: actions })}
            >
              {words.meetingsAskedRecordShort()}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
