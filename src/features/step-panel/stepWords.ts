import type { Lane, Session, Step, StepId } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { notPlacedYet } from '../../words/names'

/** What a step is called in a sentence or a button. */
export function nameOfStep(step: Step | undefined): string {
  const text = step?.text.trim() ?? ''
  return text === '' ? words.stepPanelWordless() : text
}

/** Where a step lies, in words. */
export function placeOfStep(session: Session, step: Step): string {
  const lane = nameOfLane(find(session.lanes, step.lane))
  const stage = find(session.stages, step.stage)
  return words.stepPanelPlace({ lane, stage: stage === undefined ? notPlacedYet() : stage.name })
}

/** What a lane is called; of none: "Not placed yet". */
export function nameOfLane(lane: Lane | undefined): string {
  if (lane === undefined) return notPlacedYet()
  return lane.name.trim() === '' ? words.stepPanelUnnamedLane() : lane.name
}

/** The steps of a map but one, to choose from. */
export function stepChoices(session: Session, steps: readonly Step[], except: ReadonlySet<StepId>) {
  return steps
    .filter(({ id }) => !except.has(id))
    .map((step) => ({ id: step.id, text: nameOfStep(step), detail: placeOfStep(session, step) }))
}
