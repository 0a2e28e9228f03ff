import { byOrder } from './order'
import type { StepKind } from './kinds'
import type { JourneyMap, MapId, Stage, StageId, Step, StepId } from './session'

/** A stage as somebody is asked about it. */
export interface AskedStage {
  readonly id: StageId
  readonly name: string
}

/** A step as somebody is asked about it. */
export interface AskedStep {
  readonly id: StepId
  readonly stage: StageId
  readonly kind: StepKind
  readonly text: string
}

/**
 * All that somebody sees of a session who gives a card: its stages, its steps and the consent text. No lane, no
 * finding, no card of anybody.
 */
export interface FeedbackJourney {
  /** The session that the cards are for. */
  readonly session: string
  /** The map of what happens now. */
  readonly map: MapId
  /** Empty: the facilitator wrote none. */
  readonly consentText: string
  /** In the order of the journey. */
  readonly stages: readonly AskedStage[]
  /** Those that have words and a stage, in the order of the journey within each. */
  readonly steps: readonly AskedStep[]
}

/** What a journey to be asked about is made of. */
export interface FeedbackSource {
  readonly session: string
  readonly consentText: string
  readonly maps: readonly JourneyMap[]
  readonly stages: readonly Stage[]
  /** In file order; those of other maps are passed over. */
  readonly steps: readonly Pick<Step, 'id' | 'map' | 'stage' | 'kind' | 'text' | 'x' | 'y'>[]
}

/** The journey that somebody is asked about: what happens now. Null: there is no map. */
export function feedbackJourney(source: FeedbackSource): FeedbackJourney | null {
  const { session, consentText } = source
  const map = source.maps.find(({ kind }) => kind === 'as-is') ?? source.maps[0]
  if (map === undefined) return null
  const stages = source.stages.toSorted(byOrder).map(({ id, name }) => ({ id, name }))
  const places = new Map(stages.map(({ id }, place) => [id, place]))
  const placeOf = ({ stage }: { stage: StageId | null }): number => places.get(stage ?? '') ?? -1
  const steps = source.steps
    .filter((step) => step.map === map.id && placeOf(step) >= 0 && step.text.trim() !== '')
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.x - b.x || a.y - b.y)
    .map(({ id, stage, kind, text }) => ({ id, stage: stage ?? '', kind, text: text.trim() }))
  return { session, map: map.id, consentText, stages, steps }
}
