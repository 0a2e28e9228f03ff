import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { editFinding } from '../../commands/editFinding'
import type { Finding, StepId } from '../../model/session'
import { useOpenSession, useRun, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { PickDialog } from '../../ui/PickDialog'
import * as words from '../../words/compiled/messages.js'
import styles from './FindingsList.module.css'
import { stepName, stepOptions } from './stepNames'

/** The steps that a finding ties; of a gap, the one before and the one after. */
export function FindingSteps({ finding }: { readonly finding: Finding }) {
  const store = useSessionStore()
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRun()
  const [isPicking, setIsPicking] = useState(false)
  const { id, kind, map, steps } = finding
  const tie = (next: readonly StepId[]) => editFinding(id, { steps: next })
  // Whether it may be done is asked of the command that does it: any step will do to ask whether one more fits.
  const another = stepOptions(session, map, steps)[0]
  const mayAdd = another !== undefined && tie([...steps, another.id])(session) !== null

  function goTo(step: StepId): void {
    const { view, ...now } = store.getState()
    now.select([step])
    now.setView({ reveal: { id: step, serial: (view.reveal?.serial ?? 0) + 1 } })
  }

  return (
    <div>
      <h3 className={styles['subtitle']}>
        {kind === 'gap' ? words.findingsBetween() : words.findingsSteps()}
      </h3>
      <ul className={styles['steps']}>
        {steps.map((step) => {
          const name = stepName(session, step)
          const left = steps.filter((each) => each !== step)
          return (
            <li key={step} className={styles['step']}>
              <Button variant="quiet" onPress={() => goTo(step)}>
                <span dir="auto">{name}</span>
              </Button>
              <IconButton
                label={words.findingsRemoveStep({ step: name })}
                icon={<X aria-hidden />}
                isDisabled={isReadOnly || tie(left)(session) === null}
                onPress={() => run(tie(left))}
              />
            </li>
          )
        })}
      </ul>
      {mayAdd && (
        <Button icon={<Plus aria-hidden />} isDisabled={isReadOnly} onPress={() => setIsPicking(true)}>
          {kind === 'gap' ? words.findingsAddAfter() : words.findingsAddStep()}
        </Button>
      )}
      {isPicking && (
        <PickDialog
          title={kind === 'gap' ? words.findingsAddAfter() : words.findingsAddStep()}
          label={words.findingsFindStep()}
          options={stepOptions(session, map, steps)}
          onClose={() => setIsPicking(false)}
          onPick={(step) => run(tie([...steps, step]))}
        />
      )}
    </div>
  )
}
