import { Plus, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { asksForAnswer } from '../../analysis/actions'
import { changesOf } from '../../analysis/changes'
import { editAction } from '../../commands/editAction'
import { chosenToBe, stepsOfMap } from '../../model/mapOf'
import { inReadingOrder } from '../../model/readingOrder'
import type { Action, Session, StepId } from '../../model/session'
import { findAll } from '../../model/table'
import { useOpenSession, useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { PickDialog } from '../../ui/PickDialog'
import type { SearchOption } from '../../ui/SearchList'
import * as words from '../../words/compiled/messages.js'
import styles from './Actions.module.css'
import { FindingChip } from './FindingChip'
import { findingOptions, findingText, stepOptions, stepText } from './traceWords'

/** The findings that an action answers, and more to choose from. */
export function TiedFindings({ action: { id, answers } }: { readonly action: Action }) {
  const session = useOpenSession((open) => open)
  const run = useRun()
  const tied = findAll(session.findings, answers)
  const others = session.findings.filter((finding) => asksForAnswer(finding) && !answers.includes(finding.id))
  return (
    <Tied
      title={words.actionsAnswers()}
      none={words.actionsAnswersNone()}
      add={words.actionsAddFinding()}
      ask={words.actionsFindFinding()}
      options={() => findingOptions(session, others)}
      mayAdd={others.length > 0}
      rows={tied.map((finding) => {
        const text = findingText(session, finding)
        return {
          id: finding.id,
          mark: <FindingChip finding={finding} />,
          text,
          removeLabel: words.actionsRemoveFinding({ text }),
        }
      })}
      ids={answers}
      onChange={(next) => run(editAction(id, { answers: next }))}
    />
  )
}

/** The steps that an action changes: of the new way, and those of what happens now that it takes away. */
export function TiedSteps({ action: { id, changes } }: { readonly action: Action }) {
  const session = useOpenSession((open) => open)
  const run = useRun()
  const others = changeable(session).filter((step) => !changes.includes(step))
  return (
    <Tied
      title={words.actionsChanges()}
      none={words.actionsChangesNone()}
      add={words.actionsAddStep()}
      ask={words.actionsFindStep()}
      options={() => stepOptions(session, others)}
      mayAdd={others.length > 0}
      rows={changes.map((step) => {
        const text = stepText(session, step)
        return { id: step, text, removeLabel: words.actionsRemoveStep({ text }) }
      })}
      ids={changes}
      onChange={(next) => run(editAction(id, { changes: next }))}
    />
  )
}

/** Without a new way yet, an action can still name the steps of what happens now. */
function changeable(session: Session): readonly StepId[] {
  const map = chosenToBe(session)
  if (map === null) return inReadingOrder(session, session.steps).map(({ id }) => id)
  const drawn = inReadingOrder(session, stepsOfMap(session, map.id)).map(({ id }) => id)
  return [...drawn, ...changesOf(session, map.id).removed]
}

interface TiedRow {
  readonly id: string
  readonly mark?: ReactNode
  readonly text: string
  readonly removeLabel: string
}

interface TiedProps {
  readonly title: string
  readonly none: string
  readonly add: string
  readonly ask: string
  readonly options: () => readonly SearchOption[]
  readonly mayAdd: boolean
  readonly rows: readonly TiedRow[]
  /** All that is tied, what is no longer there too. */
  readonly ids: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

function Tied(props: TiedProps) {
  const { title, none, add, ask, options, mayAdd, rows, ids, onChange } = props
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [isPicking, setIsPicking] = useState(false)
  return (
    <section className={styles['tied']}>
      <h3 className={styles['small']}>{title}</h3>
      {rows.length === 0 && <p className={styles['soft']}>{none}</p>}
      <ul className={styles['lines']}>
        {rows.map(({ id, mark, text, removeLabel }) => (
          <li key={id} className={styles['tiedRow']}>
            <span className={styles['grow']}>
              {mark} <span dir="auto">{text}</span>
            </span>
            <IconButton
              label={removeLabel}
              icon={<X aria-hidden />}
              isDisabled={isReadOnly}
              onPress={() => onChange(ids.filter((each) => each !== id))}
            />
          </li>
        ))}
      </ul>
      {mayAdd && (
        <div>
          <Button icon={<Plus aria-hidden />} isDisabled={isReadOnly} onPress={() => setIsPicking(true)}>
            {add}
          </Button>
        </div>
      )}
      {isPicking && (
        <PickDialog
          title={add}
          label={ask}
          options={options()}
          onClose={() => setIsPicking(false)}
          onPick={(id) => onChange([...ids, id])}
        />
      )}
    </section>
  )
}
