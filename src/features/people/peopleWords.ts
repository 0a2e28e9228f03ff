import type { Journeys } from '../../analysis/simulate'
import type { JourneyMap, Session, StepId } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import { roughTime } from '../../words/roughTime'

/** So many people are sent through each map. */
export const PEOPLE = 10_000

/** The same draw of chance for both maps, each time. */
export const SEED = 20_100_323

/** Named so many steps at most; the rest are counted. */
export const NAMED = 8

/** What became of the people on one map. */
export interface Answer {
  readonly map: JourneyMap
  readonly journeys: Journeys
}

/** What a step says, or that it says nothing. */
export function nameOfStep(session: Session, id: StepId): string {
  const text = find(session.steps, id)?.text.trim() ?? ''
  return text === '' ? words.newWayWordless() : text
}

/** Steps by what they say, the first few. */
export function namesOfSteps(session: Session, ids: readonly StepId[]): string {
  const steps = ids
    .slice(0, NAMED)
    .map((id) => words.peopleQuoted({ text: nameOfStep(session, id) }))
    .join(', ')
  return ids.length <= NAMED ? steps : words.peopleAndMore({ steps, count: ids.length - NAMED })
}

/** A number as people write it. */
export function numberText(value: number): string {
  return new Intl.NumberFormat(formatLocale()).format(value)
}

/** So many of all, and in whole per cent. */
export function countText(count: number, people: number): string {
  return words.peopleCount({ count: numberText(count), percent: Math.round((100 * count) / people) })
}

/** Whether a time is not known at a step that somebody came to: then the whole takes at least as long. */
export function isAtLeast({ work, wait }: Journeys): boolean {
  return work.known < work.of || wait.known < wait.of
}

/** A time by the clock, "at least" where some of it is not known; not known where none of it is. */
export function timeText(journeys: Journeys, minutes: number | undefined): string {
  if (minutes === undefined || journeys.work.known + journeys.wait.known === 0) return words.peopleNoTime()
  const time = roughTime({ low: minutes, high: minutes })
  return isAtLeast(journeys) ? words.peopleAtLeast({ time }) : time
}
