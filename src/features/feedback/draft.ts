import { newCard } from '../../model/defaults'
import type { AskedStep, FeedbackJourney } from '../../model/feedbackJourney'
import type { CardPlace, Feeling, Group } from '../../model/kinds'
import { newId } from '../../model/newId'
import type { Card, StageId, StepId } from '../../model/session'

/** What somebody has said so far. Null: not asked yet, or passed over. */
export interface Draft {
  readonly about: CardPlace | null
  readonly stage: StageId | null
  readonly step: StepId | null
  readonly group: Group | null
  readonly feeling: Feeling | null
  readonly text: string
  readonly share: boolean | null
}

/** Nothing said. */
export const EMPTY: Draft = {
  about: null,
  stage: null,
  step: null,
  group: null,
  feeling: null,
  text: '',
  share: null,
}

/** One screen of the card view. */
export type Screen =
  'consent' | 'where' | 'step' | 'who' | 'how' | 'what' | 'share' | 'check' | 'thanks' | 'take-back'

/** The questions in their order. `step` is asked of those who chose a stage that has steps. */
const QUESTIONS = ['where', 'step', 'who', 'how', 'what', 'share', 'check'] as const

/** The steps of the stage that was chosen. */
export function stepsAsked(journey: FeedbackJourney, { stage }: Draft): readonly AskedStep[] {
  return stage === null ? [] : journey.steps.filter((step) => step.stage === stage)
}

/** The questions that this person is asked. */
export function questionsOf(journey: FeedbackJourney, draft: Draft): readonly Screen[] {
  return QUESTIONS.filter((screen) => screen !== 'step' || stepsAsked(journey, draft).length > 0)
}

/** The screen so many places from this one; the first is the consent, and nothing comes after the last. */
export function screenFrom(journey: FeedbackJourney, draft: Draft, from: Screen, by: 1 | -1): Screen {
  const questions = questionsOf(journey, draft)
  if (from === 'consent') return questions[0] ?? 'check'
  return questions[questions.indexOf(from) + by] ?? (by < 0 ? 'consent' : 'check')
}

/** Whether there is anything in it worth keeping. */
export function saysSomething({ text, feeling }: Draft): boolean {
  return text.trim() !== '' || feeling !== null
}

/** The card that comes of it. What was not said is left open, and whatever may leave the room was allowed to. */
export function cardFrom(journey: FeedbackJourney, draft: Draft, receipt: string): Card {
  const { about, stage, step, group, feeling, text, share } = draft
  return newCard({
    id: newId(),
    map: journey.map,
    about: about ?? 'unplaced',
    stage: about === 'stage' ? stage : null,
    step: about === 'step' ? step : null,
    group: group ?? 'other',
    feeling,
    text: text.trim(),
    share: share === true,
    gathered: 'tablet',
    receipt,
  })
}
