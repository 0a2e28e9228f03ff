import { Link2, PanelRight } from 'lucide-react'
import { useState } from 'react'
import { asksForAnswer } from '../../analysis/actions'
import { editAction } from '../../commands/editAction'
import type { Action, ActionId } from '../../model/session'
import { useOpenSession, useRun, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { PickDialog } from '../../ui/PickDialog'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import styles from './Trace.module.css'
import { TraceList } from './TraceList'
import { findingOptions } from './traceWords'

/** Actions that answer nothing the room found: a finding is missing, or the action is. */
export function UnfoundedActions({ actions }: { readonly actions: readonly Action[] }) {
  const store = useSessionStore()
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRun()
  const [picking, setPicking] = useState<ActionId | null>(null)
  return (
    <>
      <TraceList
        label={words.actionsTraceUnfounded()}
        rows={actions}
        none={words.actionsTraceUnfoundedNone()}
        renderRow={(action, attributes) => {
          const { id } = action
          const text = actionTitle(action)
          return (
            <li key={id} {...attributes} className={styles['row']}>
              <p className={styles['text']} dir="auto">
                {text}
              </p>
              <div className={styles['acts']}>
                <Button
                  icon={<Link2 aria-hidden />}
                  aria-label={words.actionsTieFindingThis({ text })}
                  isDisabled={isReadOnly}
                  onPress={() => setPicking(id)}
                >
                  {words.actionsTieFinding()}
                </Button>
                <Button
                  variant="quiet"
                  icon={<PanelRight aria-hidden />}
                  aria-label={words.actionsOpen({ title: text })}
                  onPress={() => store.getState().setView({ panel: { kind: 'action', id } })}
                >
                  {words.actionsOpenIt()}
                </Button>
              </div>
            </li>
          )
        }}
      />
      {picking !== null && (
        <PickDialog
          title={words.actionsTieFinding()}
          label={words.actionsFindFinding()}
          options={findingOptions(session, session.findings.filter(asksForAnswer))}
          onClose={() => setPicking(null)}
          onPick={(finding) => run(editAction(picking, { answers: [finding] }))}
        />
      )}
    </>
  )
}
