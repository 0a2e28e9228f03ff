import { stepsOfMap } from '../../model/mapOf'
import { inReadingOrder } from '../../model/readingOrder'
import type { Finding, MapId, Session, StepId } from '../../model/session'
import { find } from '../../model/table'
import type { SearchOption } from '../../ui/SearchList'
import * as words from '../../words/compiled/messages.js'
import { notPlacedYet } from '../../words/names'

/** What a step is called in a row or a button. */
export function stepName(session: Session, id: StepId): string {
  const text = find(session.steps, id)?.text.trim() ?? ''
  return text === '' ? words.findingsWordless() : text
}

/** What a finding says, or its steps while it has no sentence. */
export function stepNames(session: Session, finding: Finding): string {
  const names = finding.steps.map((id) => words.findingsQuoted({ text: stepName(session, id) }))
  return names.join(finding.kind === 'gap' ? ` ${words.findingsAndThen()} ` : ', ')
}

/** The steps of a map in reading order, to choose from; those given are left out. */
export function stepOptions(
  session: Session,
  map: MapId,
  except: readonly StepId[],
): readonly SearchOption[] {
  const left = stepsOfMap(session, map).filter(({ id }) => !except.includes(id))
  return inReadingOrder(session, left).map(({ id, lane, stage }) => ({
    id,
    text: stepName(session, id),
    detail: words.findingsPlace({
      lane: find(session.lanes, lane)?.name ?? notPlacedYet(),
      stage: find(session.stages, stage)?.name ?? notPlacedYet(),
    }),
  }))
}
