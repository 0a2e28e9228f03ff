import { asIsMap, stepsOfMap } from './mapOf'
import { sortedStages } from './order'
import { inReadingOrder } from './readingOrder'
import type { MapId, Session, StageId, StepId } from './session'

/** What a survey asks about: all that leaves with it. */
export interface SurveyQuestions {
  /** The language of its words (BCP 47). */
  readonly locale: string
  readonly map: MapId
  readonly title: string
  readonly banner: string
  readonly consent: string
  /** How the answers come back, in the facilitator's words. */
  readonly handBack: string
  readonly parts: readonly SurveyPart[]
}

/** A stage and its steps; `stage` null: steps that have none yet. */
export interface SurveyPart {
  readonly stage: StageId | null
  readonly name: string
  readonly steps: readonly { readonly id: StepId; readonly text: string }[]
}

/** The parts of what happens now, in the order of the journey: stages with a name, steps with words. */
export function surveyQuestions(
  session: Session,
  said: Pick<SurveyQuestions, 'locale' | 'consent' | 'handBack'>,
): SurveyQuestions {
  const map = asIsMap(session)
  const steps = inReadingOrder(session, stepsOfMap(session, map.id)).filter(({ text }) => text.trim() !== '')
  const within = (stage: StageId | null): SurveyPart['steps'] =>
    steps.filter((step) => step.stage === stage).map(({ id, text }) => ({ id, text: text.trim() }))
  const parts = [
    ...sortedStages(session).map(({ id, name }) => ({ stage: id, name: name.trim(), steps: within(id) })),
    { stage: null, name: '', steps: within(null) },
  ]
  return {
    ...said,
    map: map.id,
    title: session.about.title.trim(),
    banner: session.about.banner.trim(),
    parts: parts.filter(({ name, steps: own }) => name !== '' || own.length > 0),
  }
}
