import { cardsOn, findingsOn, flowsFrom, flowsTo } from '../../model/byStep'
import type { Session, Step } from '../../model/session'
import * as words from '../../words/compiled/messages.js'
import { nameOfSpend, nameOfValue } from '../../words/names'
import { formatDuration } from './duration'
import { cardsShown } from './StepCards'

/** What each section of the panel holds, in a few words; empty where there is nothing. */
export function hintsOf(session: Session, step: Step) {
  return {
    flows: countOf([...flowsFrom(session, step.id), ...flowsTo(session, step.id)]),
    findings: countOf(findingsOn(session, step.id)),
    cards: countOfCards(session, step),
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

function countOfCards(session: Session, step: Step): string {
  const cards = cardsShown(cardsOn(session, step.id))
  const isFew = cards.length > 0 && cards.length < session.about.screenSmallestGroup
  return isFew ? words.sceneFewCards() : countOf(cards)
}

function countOf(records: readonly unknown[]): string {
  return records.length === 0 ? '' : String(records.length)
}

function joined(parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ')
}
