import type { Lane, Session, Stage, Step, StepId } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { notPlacedYet } from '../../words/names'

/** What a step is called in a row, a button or a sentence. */
export function stepName(step: Step | undefined): string {
  const text = step?.text.trim() ?? ''
  return text === '' ? words.outlineWordless() : text
}

/** What a lane is called; of none: "Not placed yet". */
export function laneName(lane: Lane | undefined): string {
  if (lane === undefined) return notPlacedYet()
  return lane.name.trim() === '' ? words.outlineUnnamedLane() : lane.name
}

/** What a stage is called; of none: "Not placed yet". */
export function stageName(stage: Stage | null | undefined): string {
  if (stage === undefined || stage === null) return notPlacedYet()
  return stage.name.trim() === '' ? words.outlineUnnamedStage() : stage.name
}

/** Where a step lies, in words. */
export function placeName(session: Session, step: Step): string {
  const lane = laneName(find(session.lanes, step.lane))
  return words.outlinePlace({ lane, stage: stageName(find(session.stages, step.stage)) })
}

/** Steps to choose from; those given are left out. */
export function stepOptions(session: Session, steps: readonly Step[], except: readonly StepId[]) {
  return steps
    .filter(({ id }) => !except.includes(id))
    .map((step) => ({ id: step.id, text: stepName(step), detail: placeName(session, step) }))
}
