import { cardsOfMap, findingsOfMap } from '../../model/mapOf'
import type { Session, Step } from '../../model/session'
import * as words from '../../words/compiled/messages.js'
import { nameOfSpend, nameOfValue } from '../../words/names'
import { formatDuration } from './duration'
import { cardsAt } from './StepCards'
import { findingsAt } from './StepFindings'

/** What each section of the panel holds, in a few words; empty where there is nothing. */
export function hintsOf(session: Session, step: Step) {
  return {
    flows: countOf(session.flows.filter((flow) => flow.from === step.id || flow.to === step.id)),
    findings: countOf(findingsAt(findingsOfMap(session, step.map), step.id)),
    cards: countOf(cardsAt(cardsOfMap(session, step.map), step.id)),
    meeting: joined([step.role, step.channel]),
    times: joined([
      step.workMinutes && words.stepPanelWorkHint({ time: formatDuration(step.workMinutes) }),
      step.waitMinutes && words.stepPanelWaitHint({ time: formatDuration(step.waitMinutes) }),
    ]),
    worth: joined([
      step.moment && words.stepPanelMoment(),
      step.value && nameOfValue(step.value),
      step.spend && nameOfSpend(step.spend),
    ]),
  }
}

function countOf(records: readonly unknown[]): string {
  return records.length === 0 ? '' : String(records.length)
}

function joined(parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ')
}
