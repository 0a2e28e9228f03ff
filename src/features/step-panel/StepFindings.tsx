import { Plus } from 'lucide-react'
import { useState } from 'react'
import { raiseFinding } from '../../commands/raiseFinding'
import { remindersOf } from '../../analysis/reminders'
import { FINDING_KINDS, type FindingKind } from '../../model/kinds'
import { findingsOn } from '../../model/byStep'
import { stepsOfMap } from '../../model/mapOf'
import { newId } from '../../model/newId'
import { inReadingOrder } from '../../model/readingOrder'
import type { Finding, Step, StepId } from '../../model/session'
import { find } from '../../model/table'
import { MARK_SYMBOLS } from '../../scene/markSymbols'
import { useOpenSession, useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Menu } from '../../ui/Menu'
import { PickDialog } from '../../ui/PickDialog'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind, nameOfFindingStatus } from '../../words/names'
import styles from './StepPanel.module.css'
import { stepChoices } from './stepWords'
import { useGoTo } from './useGoTo'

/** What the room says of this step, and a way to say more. */
export function StepFindings({ step }: { readonly step: Step }) {
  const findings = useOpenSession((session) => findingsOn(session, step.id))
  const isReadOnly = useSession((store) => store.readOnly)
  const run = useRun()
  const goTo = useGoTo()
  const [isPicking, setIsPicking] = useState(false)
  function raise(kind: FindingKind, steps: readonly StepId[]): void {
    const id = newId()
    if (run(raiseFinding({ id, map: step.map, kind, steps }))) goTo.panel({ kind: 'finding', id })
  }
  return (
    <>
      {findings.length === 0 && <p className={styles['help']}>{words.stepPanelNoFindings()}</p>}
      <ToAnswer step={step} />
      <FindingDoors findings={findings} />
      <div>
        <Menu
          label={words.stepPanelTag()}
          trigger={
            <Button icon={<Plus aria-hidden />} isDisabled={isReadOnly}>
              {words.stepPanelTag()}
            </Button>
          }
          options={FINDING_KINDS.map((kind) => ({
            id: kind,
            label: nameOfFindingKind(kind),
            icon: (
              <Chip
                symbol={MARK_SYMBOLS[kind].path}
                colour={`var(--mark-${kind})`}
                label={MARK_SYMBOLS[kind].letter}
              />
            ),
          }))}
          onAction={(kind) => {
            if (kind === 'duplication') setIsPicking(true)
            else raise(kind, [step.id])
          }}
        />
      </div>
      {isPicking && (
        <OtherStepDialog
          step={step}
          onClose={() => setIsPicking(false)}
          onPick={(other) => raise('duplication', [step.id, other])}
        />
      )}
    </>
  )
}

/** In a new way: what was found wrong where the step comes from, until it is answered. */
function ToAnswer({ step }: { readonly step: Step }) {
  const session = useOpenSession((open) => open)
  if (find(session.maps, step.map)?.kind !== 'to-be') return null
  const reminder = remindersOf(session, step.map).find((each) => each.step === step.id)
  const open = reminder?.findings.filter(({ steps }) => !steps.includes(step.id)) ?? []
  if (open.length === 0) return null
  return (
    <>
      <p>{words.newWayInPanel()}</p>
      <FindingDoors findings={open} />
    </>
  )
}

/** Findings, each of which opens its panel. */
function FindingDoors({ findings }: { readonly findings: readonly Finding[] }) {
  const goTo = useGoTo()
  return (
    <ul className={styles['rows']}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <Button variant="quiet" onPress={() => goTo.panel({ kind: 'finding', id: finding.id })}>
            <MarkOf finding={finding} /> <span dir="auto">{finding.text}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

function MarkOf({ finding: { kind, status } }: { readonly finding: Finding }) {
  const name = nameOfFindingKind(kind)
  return (
    <Chip
      symbol={MARK_SYMBOLS[kind].path}
      colour={`var(--mark-${kind})`}
      label={
        status === 'checked'
          ? words.stepPanelMarkChecked({ kind: name, status: nameOfFindingStatus(status) })
          : name
      }
      look={status === 'checked' ? 'outline' : 'full'}
    />
  )
}

interface OtherStepDialogProps {
  readonly step: Step
  readonly onClose: () => void
  readonly onPick: (id: StepId) => void
}

/** A duplication ties two steps or more, so it asks for the other. */
function OtherStepDialog({ step, ...rest }: OtherStepDialogProps) {
  const session = useOpenSession((open) => open)
  const steps = inReadingOrder(session, stepsOfMap(session, step.map))
  return (
    <PickDialog
      {...rest}
      title={words.stepPanelDuplicateOf()}
      label={words.stepPanelFindStep()}
      options={stepChoices(session, steps, new Set([step.id]))}
    />
  )
}
