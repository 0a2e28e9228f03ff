import type { Action, Finding, Session, StepId } from '../../model/session'
import { find } from '../../model/table'
import type { SearchOption } from '../../ui/SearchList'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import { nameOfActionStatus, nameOfFindingKind, notPlacedYet } from '../../words/names'

/** What a step says, or that it says nothing. */
export function stepText(session: Session, id: StepId): string {
  const text = find(session.steps, id)?.text.trim() ?? ''
  return text === '' ? words.actionsWordless() : text
}

/** What a finding says, or the steps that it points at. */
export function findingText(session: Session, { text, steps }: Finding): string {
  if (text.trim() !== '') return text.trim()
  return steps.map((id) => stepText(session, id)).join(', ') || words.actionsFindingWordless()
}

/** Findings to choose from. */
export function findingOptions(session: Session, findings: readonly Finding[]): readonly SearchOption[] {
  return findings.map((finding) => ({
    id: finding.id,
    kind: nameOfFindingKind(finding.kind),
    text: findingText(session, finding),
    detail: finding.steps.map((id) => stepText(session, id)).join(', '),
  }))
}

/** Steps to choose from, each with its map and its place there. */
export function stepOptions(session: Session, steps: readonly StepId[]): readonly SearchOption[] {
  return steps.map((id) => {
    const step = find(session.steps, id)
    return {
      id,
      text: stepText(session, id),
      detail: words.actionsStepPlace({
        map: find(session.maps, step?.map ?? null)?.name ?? '',
        lane: find(session.lanes, step?.lane ?? null)?.name ?? notPlacedYet(),
        stage: find(session.stages, step?.stage ?? null)?.name ?? notPlacedYet(),
      }),
    }
  })
}

/** Actions to choose from. */
export function actionOptions(actions: readonly Action[]): readonly SearchOption[] {
  return actions.map((action) => ({
    id: action.id,
    text: actionTitle(action),
    detail: nameOfActionStatus(action.status),
  }))
}
