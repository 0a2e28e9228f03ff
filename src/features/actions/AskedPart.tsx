import { Plus, Trash2, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { addDecisionAsked } from '../../commands/addDecisionAsked'
import { deleteDecisionsAsked } from '../../commands/deleteDecisionsAsked'
import { editDecisionAsked } from '../../commands/editDecisionAsked'
import { newId } from '../../model/newId'
import type { DecisionAsked } from '../../model/session'
import { findAll } from '../../model/table'
import { useOpenSession, useRun, useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { IconButton } from '../../ui/IconButton'
import { LiveText } from '../../ui/LiveText'
import { PickDialog } from '../../ui/PickDialog'
import { tellUndoably } from '../../ui/tellUndoably'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import styles from './Trace.module.css'
import { actionOptions } from './traceWords'

/** What the board is asked to decide, and which actions that lets begin. */
export function AskedPart() {
  const asked = useOpenSession(({ decisionsAsked }) => decisionsAsked)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRun()
  const [added, setAdded] = useState<string | null>(null)

  function add(): void {
    const id = newId()
    if (run(addDecisionAsked({ id }))) setAdded(id)
  }

  const adding = (
    <Button icon={<Plus aria-hidden />} isDisabled={isReadOnly} onPress={add}>
      {words.actionsAskedAdd()}
    </Button>
  )
  if (asked.length === 0) {
    return <EmptyState title={words.actionsAskedNone()} hint={words.actionsAskedNoneHint()} action={adding} />
  }
  return (
    <div className={styles['trace']}>
      <p className={styles['soft']}>{words.actionsAskedHint()}</p>
      <ol aria-label={words.actionsAsked()} className={styles['rows']}>
        {asked.map((decision, place) => (
          <AskedDecision
            key={decision.id}
            decision={decision}
            number={place + 1}
            isNew={decision.id === added}
          />
        ))}
      </ol>
      <div>{adding}</div>
    </div>
  )
}

interface AskedDecisionProps {
  readonly decision: DecisionAsked
  readonly number: number
  /** Just asked for: it is written at once. */
  readonly isNew: boolean
}

function AskedDecision({ decision: { id, text, actions }, number, isNew }: AskedDecisionProps) {
  const all = useOpenSession((session) => session.actions)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRun()
  const runUndoably = useRunUndoably()
  const [isPicking, setIsPicking] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isNew) row.current?.querySelector('textarea')?.focus()
  }, [isNew])
  const others = all.filter((action) => !actions.includes(action.id))

  function remove(): void {
    const undo = runUndoably(deleteDecisionsAsked([id]))
    if (undo !== null) tellUndoably(words.actionsAskedDeleted(), undo)
  }

  return (
    <li ref={row} className={styles['row']}>
      <div className={styles['decision']}>
        <div className={styles['because']}>
          <LiveText
            label={words.actionsAskedNumber({ number })}
            rows={2}
            value={text}
            onType={(next) => run(editDecisionAsked(id, { text: next }), { coalesce: `${id} text` })}
            isReadOnly={isReadOnly}
          />
        </div>
        <IconButton
          label={words.actionsAskedDelete({ number })}
          icon={<Trash2 aria-hidden />}
          isDisabled={isReadOnly}
          onPress={remove}
        />
      </div>
      <p className={styles['soft']}>{words.actionsAskedActions()}</p>
      <ul className={styles['answers']}>
        {findAll(all, actions).map((action) => {
          const title = actionTitle(action)
          return (
            <li key={action.id} className={styles['tied']}>
              <span dir="auto">{title}</span>
              <IconButton
                label={words.actionsAskedRemoveAction({ title })}
                icon={<X aria-hidden />}
                isDisabled={isReadOnly}
                onPress={() =>
                  run(editDecisionAsked(id, { actions: actions.filter((each) => each !== action.id) }))
                }
              />
            </li>
          )
        })}
      </ul>
      {others.length > 0 && (
        <div>
          <Button icon={<Plus aria-hidden />} isDisabled={isReadOnly} onPress={() => setIsPicking(true)}>
            {words.actionsAskedAddAction()}
          </Button>
        </div>
      )}
      {isPicking && (
        <PickDialog
          title={words.actionsAskedAddAction()}
          label={words.actionsFindAction()}
          options={actionOptions(others)}
          onClose={() => setIsPicking(false)}
          onPick={(action) => run(editDecisionAsked(id, { actions: [...actions, action] }))}
        />
      )}
    </li>
  )
}
