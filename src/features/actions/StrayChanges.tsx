import { Link2, Plus } from 'lucide-react'
import { useState } from 'react'
import type { StrayChange } from '../../analysis/actions'
import { addAction } from '../../commands/addAction'
import { editAction } from '../../commands/editAction'
import { newId } from '../../model/newId'
import type { StepId } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useRun, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { PickDialog } from '../../ui/PickDialog'
import { nameOfChange } from '../../words/changes'
import * as words from '../../words/compiled/messages.js'
import styles from './Trace.module.css'
import { TraceList } from './TraceList'
import { actionOptions, stepText } from './traceWords'

/** Changes on the map of the new way that nobody asked for: each belongs to an action, or to none yet. */
export function StrayChanges({ changes }: { readonly changes: readonly StrayChange[] }) {
  const store = useSessionStore()
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRun()
  const [picking, setPicking] = useState<StepId | null>(null)

  function add(step: StepId): void {
    const id = newId()
    store
      .getState()
      .run(addAction({ id, title: '', changes: [step] }), { view: { panel: { kind: 'action', id } } })
  }

  function tie(step: StepId, id: string): void {
    const action = find(session.actions, id)
    if (action !== undefined) run(editAction(id, { changes: [...action.changes, step] }))
  }

  return (
    <>
      <TraceList
        label={words.actionsTraceStray()}
        rows={changes.map(({ step, kind }) => ({ id: step, kind }))}
        none={words.actionsTraceStrayNone()}
        renderRow={({ id, kind }, attributes) => {
          const text = stepText(session, id)
          return (
            <li key={id} {...attributes} className={styles['row']}>
              <p className={styles['text']}>
                <strong>{nameOfChange(kind)}</strong> <span dir="auto">{text}</span>
              </p>
              <div className={styles['acts']}>
                <Button
                  icon={<Plus aria-hidden />}
                  aria-label={words.actionsAddForThis({ text })}
                  isDisabled={isReadOnly}
                  onPress={() => add(id)}
                >
                  {words.actionsAddFor()}
                </Button>
                {session.actions.length > 0 && (
                  <Button
                    icon={<Link2 aria-hidden />}
                    aria-label={words.actionsTieChangeThis({ text })}
                    isDisabled={isReadOnly}
                    onPress={() => setPicking(id)}
                  >
                    {words.actionsTieChange()}
                  </Button>
                )}
              </div>
            </li>
          )
        }}
      />
      {picking !== null && (
        <PickDialog
          title={words.actionsTieChange()}
          label={words.actionsFindAction()}
          options={actionOptions(session.actions)}
          onClose={() => setPicking(null)}
          onPick={(id) => tie(picking, id)}
        />
      )}
    </>
  )
}
