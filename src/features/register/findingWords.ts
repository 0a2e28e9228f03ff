import type { FindingKind, FindingStatus } from '../../model/kinds'
import type { Finding, Session, StepId } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind, nameOfFindingStatus } from '../../words/names'

/** What a step is called. */
export function stepName(session: Session, id: StepId): string {
  const text = find(session.steps, id)?.text.trim() ?? ''
  return text === '' ? words.registerWordless() : text
}

/** The steps of a finding in one line. */
export function stepNames(session: Session, { kind, steps }: Finding): string {
  const names = steps.map((id) => words.registerQuoted({ text: stepName(session, id) }))
  return names.join(kind === 'gap' ? ` ${words.registerAndThen()} ` : ', ')
}

/** What a finding is called: its sentence, or its kind and steps while it has none. */
export function findingName(session: Session, finding: Finding): string {
  const text = finding.text.trim()
  return text === '' ? `${nameOfFindingKind(finding.kind)} ${stepNames(session, finding)}` : text
}

/** How far a finding has been looked into. That nothing is done twice is a result with a name of its own. */
export function statusName(status: FindingStatus, kind: FindingKind): string {
  const isNotDuplicated = status === 'checked' && kind === 'duplication'
  return isNotDuplicated ? words.registerNotDuplicated() : nameOfFindingStatus(status)
}
