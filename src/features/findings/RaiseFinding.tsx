import { Plus } from 'lucide-react'
import { useState } from 'react'
import { raiseFinding } from '../../commands/raiseFinding'
import { FINDING_KINDS, type FindingKind } from '../../model/kinds'
import { newId } from '../../model/newId'
import type { StepId } from '../../model/session'
import { useOpenSession, useRun, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { PickDialog } from '../../ui/PickDialog'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'
import { MarkLetter } from './MarkChip'
import { stepOptions } from './stepNames'

interface Raising {
  readonly kind: FindingKind
  readonly steps: readonly StepId[]
}

/** What is asked for each step that a finding of this kind ties. */
const QUESTIONS: Partial<Record<FindingKind, readonly (() => string)[]>> = {
  duplication: [words.findingsFirstOfTwo, words.findingsSecondOfTwo],
  gap: [words.findingsGapAfter],
}

/** Raises a finding without the wall: its kind, then where. */
export function RaiseFinding() {
  const store = useSessionStore()
  const hasSteps = useOpenSession(({ steps }) => steps.length > 0)
  const map = useSession(({ view }) => view.map)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRun()
  const [raising, setRaising] = useState<Raising | null>(null)
  const questions = QUESTIONS[raising?.kind ?? 'delay'] ?? [words.findingsWhere]

  function take({ kind, steps }: Raising, step: StepId): void {
    const tied = [...steps, step]
    if (tied.length < questions.length) {
      setRaising({ kind, steps: tied })
      return
    }
    setRaising(null)
    const id = newId()
    if (run(raiseFinding({ id, map, kind, steps: tied }))) {
      store.getState().setView({ panel: { kind: 'finding', id } })
    }
  }

  return (
    <>
      <Menu
        label={words.findingsRaise()}
        trigger={
          <Button icon={<Plus aria-hidden />} isDisabled={isReadOnly || !hasSteps}>
            {words.findingsRaise()}
          </Button>
        }
        options={FINDING_KINDS.map((kind) => ({
          id: kind,
          label: nameOfFindingKind(kind),
          icon: <MarkLetter kind={kind} />,
        }))}
        onAction={(kind) => setRaising({ kind, steps: [] })}
      />
      {raising !== null && (
        <StepDialog
          key={raising.steps.length}
          title={questions[raising.steps.length]?.() ?? words.findingsWhere()}
          except={raising.steps}
          onClose={() => setRaising(null)}
          onPick={(step) => take(raising, step)}
        />
      )}
    </>
  )
}

interface StepDialogProps {
  readonly title: string
  readonly except: readonly StepId[]
  readonly onClose: () => void
  readonly onPick: (step: StepId) => void
}

/** Which step it is about. */
function StepDialog({ except, ...rest }: StepDialogProps) {
  const session = useOpenSession((open) => open)
  const map = useSession(({ view }) => view.map)
  return <PickDialog {...rest} label={words.findingsFindStep()} options={stepOptions(session, map, except)} />
}
