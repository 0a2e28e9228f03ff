import type { ComponentType } from 'react'
import { connectSteps } from '../../commands/connectSteps'
import { placeSteps } from '../../commands/placeSteps'
import { raiseFinding } from '../../commands/raiseFinding'
import { findingsLike, toggleMark } from '../../commands/toggleMark'
import { flowsFrom } from '../../model/byStep'
import { FINDING_KINDS, type FindingKind } from '../../model/kinds'
import { stepsOfMap } from '../../model/mapOf'
import { newId } from '../../model/newId'
import { sortedLanes, sortedStages } from '../../model/order'
import { inReadingOrder } from '../../model/readingOrder'
import type { LaneId, StageId, Step } from '../../model/session'
import { find } from '../../model/table'
import { MARK_SYMBOLS } from '../../scene/markSymbols'
import { useOpenSession, useRun } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { PickDialog } from '../../ui/PickDialog'
import { ToggleButton } from '../../ui/ToggleButton'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind, notPlacedYet } from '../../words/names'
import styles from './Outline.module.css'
import { type Asking, useOutline } from './OutlineContext'
import { laneName, stageName, stepName, stepOptions } from './outlineWords'
import { placeInCell } from './placeInOutline'

/** The question that is asked about a step now. */
export function OutlineDialogs({
  asking,
  onClose,
}: {
  readonly asking: Asking
  readonly onClose: () => void
}) {
  const step = useOpenSession((session) => find(session.steps, asking.step))
  const Asked = DIALOGS[asking.what]
  return step === undefined ? null : <Asked step={step} onClose={onClose} />
}

interface StepDialogProps {
  readonly step: Step
  readonly onClose: () => void
}

/** Stands for no lane and no stage; no id is empty. */
const NOWHERE = ''

function PlaceDialog({ step, onClose }: StepDialogProps) {
  const session = useOpenSession((open) => open)
  const run = useRun()
  function moveTo(lane: LaneId | null, stage: StageId | null): void {
    run(placeSteps([{ id: step.id, ...placeInCell(session, step.map, lane, stage) }]))
  }
  return (
    <Dialog
      title={words.outlineMoveTitle({ step: stepName(step) })}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {words.outlineDone()}
        </Button>
      }
    >
      <div className={styles['fields']}>
        <Choice
          label={words.outlineLane()}
          value={step.lane ?? NOWHERE}
          options={[
            ...sortedLanes(session).map((lane) => ({ id: lane.id, label: laneName(lane) })),
            { id: NOWHERE, label: notPlacedYet() },
          ]}
          onChange={(lane) => moveTo(lane === NOWHERE ? null : lane, step.stage)}
        />
        <Choice
          label={words.outlineStage()}
          value={step.stage ?? NOWHERE}
          options={[
            ...sortedStages(session).map((stage) => ({ id: stage.id, label: stageName(stage) })),
            { id: NOWHERE, label: notPlacedYet() },
          ]}
          onChange={(stage) => moveTo(step.lane, stage === NOWHERE ? null : stage)}
        />
      </div>
    </Dialog>
  )
}

function MarksDialog({ step, onClose }: StepDialogProps) {
  const session = useOpenSession((open) => open)
  const run = useRun()
  const outline = useOutline()
  const { id, map } = step
  function toggle(kind: FindingKind): void {
    if (kind === 'duplication') outline.ask({ step: id, what: 'duplicate' })
    else run(toggleMark({ id: newId(), map, kind, steps: [id] }))
  }
  return (
    <Dialog
      title={words.outlineMarkTitle({ step: stepName(step) })}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {words.outlineDone()}
        </Button>
      }
    >
      <ul className={styles['kinds']}>
        {FINDING_KINDS.map((kind) => (
          <li key={kind}>
            <ToggleButton
              isSelected={findingsLike(session, { map, kind, steps: [id] }).length > 0}
              onChange={() => toggle(kind)}
              icon={
                <Chip
                  symbol={MARK_SYMBOLS[kind].path}
                  colour={`var(--mark-${kind})`}
                  label={MARK_SYMBOLS[kind].letter}
                />
              }
            >
              {kind === 'duplication' ? words.outlineDuplicate() : nameOfFindingKind(kind)}
            </ToggleButton>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function ConnectDialog({ step, onClose }: StepDialogProps) {
  const session = useOpenSession((open) => open)
  const run = useRun()
  const there = flowsFrom(session, step.id).map((flow) => flow.to)
  const steps = inReadingOrder(session, stepsOfMap(session, step.map))
  return (
    <PickDialog
      title={words.outlineConnectTitle({ step: stepName(step) })}
      label={words.outlineFindStep()}
      options={stepOptions(session, steps, [step.id, ...there])}
      onClose={onClose}
      onPick={(to) => run(connectSteps({ id: newId(), from: step.id, to }))}
    />
  )
}

function DuplicateDialog({ step, onClose }: StepDialogProps) {
  const session = useOpenSession((open) => open)
  const run = useRun()
  const steps = inReadingOrder(session, stepsOfMap(session, step.map))
  return (
    <PickDialog
      title={words.outlineDuplicateTitle({ step: stepName(step) })}
      label={words.outlineFindStep()}
      options={stepOptions(session, steps, [step.id])}
      onClose={onClose}
      onPick={(other) =>
        run(raiseFinding({ id: newId(), map: step.map, kind: 'duplication', steps: [step.id, other] }))
      }
    />
  )
}

const DIALOGS: Readonly<Record<Asking['what'], ComponentType<StepDialogProps>>> = {
  place: PlaceDialog,
  marks: MarksDialog,
  connect: ConnectDialog,
  duplicate: DuplicateDialog,
}
