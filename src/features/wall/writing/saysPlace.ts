import { cutText } from '../../../model/cleanText'
import { sortedLanes, sortedStages } from '../../../model/order'
import type { LaneId, Session, StageId, StepId } from '../../../model/session'
import { find } from '../../../model/table'
import * as words from '../../../words/compiled/messages.js'
import { notPlacedYet } from '../../../words/names'

/** The lane that something came to, for the ear: "Lane: Probation, 3 of 7". */
export function saysLane(session: Session, id: LaneId | null): string {
  const lanes = sortedLanes(session)
  const place = lanes.findIndex((lane) => lane.id === id)
  const lane = lanes[place]
  if (lane === undefined) return notPlacedYet()
  return words.scribeSaysLane({ lane: lane.name, place: place + 1, count: lanes.length })
}

/** The stage that something came to, for the ear: "Stage: Release day, 2 of 4". */
export function saysStage(session: Session, id: StageId | null): string {
  const stages = sortedStages(session)
  const place = stages.findIndex((stage) => stage.id === id)
  const stage = stages[place]
  if (stage === undefined) return notPlacedYet()
  return words.scribeSaysStage({ stage: stage.name, place: place + 1, count: stages.length })
}

/** What a step says, cut for the ear. */
export function saysStep(session: Session, id: StepId): string {
  const text = find(session.steps, id)?.text.trim() ?? ''
  return text === '' ? words.scribeNotWritten() : cutText(text, 80)
}
