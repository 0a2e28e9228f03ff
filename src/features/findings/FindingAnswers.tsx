import { ClipboardCheck } from 'lucide-react'
import { answersTo, asksForAnswer } from '../../analysis/actions'
import type { Finding } from '../../model/session'
import { useAnswer } from '../../store/useAnswer'
import { useOpenSession, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import styles from './FindingsList.module.css'

/** The actions that answer a finding, or why none does, and the way to answer it with one. */
export function FindingAnswers({ finding }: { readonly finding: Finding }) {
  const actions = useOpenSession((session) => answersTo(session).get(finding.id))
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const answer = useAnswer()
  if (!asksForAnswer(finding) && actions === undefined) return null
  return (
    <section className={styles['answers']}>
      {actions !== undefined && (
        <>
          <h3 className={styles['subtitle']}>{words.findingsAnsweredBy()}</h3>
          <ul>
            {actions.map((action) => (
              <li key={action.id} dir="auto">
                {actionTitle(action)}
              </li>
            ))}
          </ul>
        </>
      )}
      {actions === undefined && finding.parked !== null && (
        <p dir="auto">{words.findingsParked({ reason: finding.parked })}</p>
      )}
      <Button
        icon={<ClipboardCheck aria-hidden />}
        isDisabled={isReadOnly}
        onPress={() => answer(finding.id)}
      >
        {words.findingsAnswer()}
      </Button>
    </section>
  )
}
