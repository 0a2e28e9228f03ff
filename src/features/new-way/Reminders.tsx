import { CircleCheck } from 'lucide-react'
import { remindersOf, type Reminder } from '../../analysis/reminders'
import { answerByChange } from '../../commands/answerByChange'
import { newId } from '../../model/newId'
import type { Finding, MapId } from '../../model/session'
import { find } from '../../model/table'
import { MARK_SYMBOLS } from '../../scene/markSymbols'
import { useOpenSession, useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { EmptyState } from '../../ui/EmptyState'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'
import { nameOfStep } from './nameOfStep'
import styles from './NewWay.module.css'
import { ShowStep } from './ShowStep'

/** The findings that steps of the new way bear until they are answered. */
export function Reminders({ toBe }: { readonly toBe: MapId }) {
  const reminders = useOpenSession((session) => remindersOf(session, toBe))
  const hasFindings = useOpenSession(({ findings }) => findings.length > 0)
  return (
    <section aria-labelledby="new-way-reminders" className={styles['part']}>
      <h3 id="new-way-reminders" className={styles['subtitle']}>
        {words.newWayReminders()}
      </h3>
      <p className={styles['soft']}>{words.newWayRemindersHint()}</p>
      {reminders.length === 0 ? (
        <EmptyState
          title={words.newWayPartReminders()}
          hint={hasFindings ? words.newWayRemindersNone() : words.newWayRemindersNoFindings()}
        />
      ) : (
        <ul className={styles['rows']}>
          {reminders.map((reminder) => (
            <ReminderRow key={reminder.step} reminder={reminder} />
          ))}
        </ul>
      )}
    </section>
  )
}

function ReminderRow({ reminder: { step: id, isRemoved, findings } }: { readonly reminder: Reminder }) {
  const text = useOpenSession((session) => nameOfStep(find(session.steps, id)))
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRunUndoably()
  function answer(finding: Finding): void {
    const title = isRemoved
      ? words.newWayActionTakenAway({ step: text })
      : words.newWayActionTitle({ step: text })
    const undo = run(answerByChange({ id: newId(), finding: finding.id, step: isRemoved ? null : id, title }))
    if (undo !== null) tellUndoably(words.newWayAnswered(), undo)
  }
  return (
    <li className={styles['row']}>
      <div className={styles['said']}>
        <h4 className={styles['step']} dir="auto">
          {isRemoved ? words.newWayActionTakenAway({ step: text }) : text}
        </h4>
        <ul className={styles['findings']}>
          {findings.map((finding) => (
            <li key={finding.id} className={styles['finding']}>
              <Chip
                symbol={MARK_SYMBOLS[finding.kind].path}
                colour={`var(--mark-${finding.kind})`}
                label={nameOfFindingKind(finding.kind)}
              />
              {finding.text !== '' && <p dir="auto">{finding.text}</p>}
              <Button
                icon={<CircleCheck aria-hidden />}
                isDisabled={isReadOnly}
                aria-label={words.newWayAnswerFinding({
                  finding: finding.text === '' ? nameOfFindingKind(finding.kind) : finding.text,
                })}
                onPress={() => answer(finding)}
              >
                {words.newWayAnswer()}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <ShowStep step={id} text={text} />
    </li>
  )
}
