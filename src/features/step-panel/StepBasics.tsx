import { moveSteps } from '../../commands/moveSteps'
import { STEP_TEXT_LIMIT } from '../../model/cleanText'
import { EVIDENCES, STEP_KINDS } from '../../model/kinds'
import { sortedLanes, sortedStages } from '../../model/order'
import type { Step } from '../../model/session'
import { useOpenSession, useRun } from '../../store/useSession'
import { Choice } from '../../ui/Choice'
import { Segments } from '../../ui/Segments'
import { Swatch } from '../../ui/Swatch'
import * as words from '../../words/compiled/messages.js'
import { nameOfEvidence, nameOfStepKind, notPlacedYet } from '../../words/names'
import styles from './StepPanel.module.css'
import { StepText } from './StepText'
import { useStepEdit } from './useStepEdit'

/** Stands for no lane and no stage; no id is empty. */
const NOWHERE = ''

/** What the step is and where it lies: the fields that most steps need and no more. */
export function StepBasics({ step }: { readonly step: Step }) {
  const { set, isReadOnly } = useStepEdit(step.id)
  const run = useRun()
  const lanes = useOpenSession(sortedLanes)
  const stages = useOpenSession(sortedStages)
  const nowhere = { id: NOWHERE, label: notPlacedYet() }
  return (
    <>
      <StepText
        step={step}
        field="text"
        label={words.stepPanelText()}
        description={textHelp(step.text)}
        rows={2}
        maxLength={STEP_TEXT_LIMIT}
      />
      <StepText
        step={step}
        field="detail"
        label={words.stepPanelDetail()}
        description={words.stepPanelDetailHelp()}
        rows={3}
      />
      <Segments
        label={words.stepPanelKind()}
        value={step.kind}
        options={STEP_KINDS.map((id) => ({ id, label: nameOfStepKind(id) }))}
        onChange={(kind) => set({ kind })}
        isDisabled={isReadOnly}
      />
      <Choice
        label={words.stepPanelLane()}
        value={step.lane ?? NOWHERE}
        options={[
          ...lanes.map(({ id, name, colour }) => ({
            id,
            label: name === '' ? words.stepPanelUnnamedLane() : name,
            icon: <Swatch fill={`var(--note-${colour})`} edge={`var(--note-${colour}-edge)`} />,
          })),
          nowhere,
        ]}
        onChange={(lane) =>
          run(moveSteps([step.id], { lane: lane === NOWHERE ? null : lane, stage: step.stage }))
        }
        isDisabled={isReadOnly}
      />
      <Choice
        label={words.stepPanelStage()}
        value={step.stage ?? NOWHERE}
        options={[
          ...stages.map(({ id, name }) => ({
            id,
            label: name === '' ? words.stepPanelUnnamedStage() : name,
          })),
          nowhere,
        ]}
        onChange={(stage) =>
          run(moveSteps([step.id], { lane: step.lane, stage: stage === NOWHERE ? null : stage }))
        }
        isDisabled={isReadOnly}
      />
      <div>
        <Choice
          label={words.stepPanelEvidence()}
          value={step.evidence}
          options={EVIDENCES.map((id) => ({ id, label: nameOfEvidence(id) }))}
          onChange={(evidence) => set({ evidence })}
          isDisabled={isReadOnly}
        />
        <p className={styles['help']}>{words.stepPanelEvidenceHelp()}</p>
      </div>
    </>
  )
}

/** Says how much is left only when it is getting tight. */
function textHelp(text: string): string {
  const left = STEP_TEXT_LIMIT - text.length
  return left > 200 ? words.stepPanelTextHelp() : words.stepPanelTextLeft({ count: Math.max(0, left) })
}
