import type { Card, MapId } from './session'

/** What a file of answers says it is. */
export const ANSWERS_FORMAT = 'throughline-answers'
export const ANSWERS_VERSION = 1

/** A card as somebody gave it away from the room. Its step's stage goes along: the step may be gone by then. */
export type AnsweredCard = Pick<
  Card,
  'id' | 'about' | 'step' | 'stage' | 'group' | 'text' | 'feeling' | 'share'
>

/** What one person gave back. */
export interface SurveyAnswers {
  /** The map that was asked about. */
  readonly map: MapId
  /** The journey's title, for the sentence that says whose answers they are. */
  readonly title: string
  /** Three words by which the person takes all of them back; empty in a file of an older survey. */
  readonly receipt: string
  readonly cards: readonly AnsweredCard[]
}

/** A file of answers. The ids of its cards are their own: the same file taken in twice adds nothing. */
export function answersFile(answers: SurveyAnswers): string {
  return JSON.stringify({ format: ANSWERS_FORMAT, version: ANSWERS_VERSION, ...answers })
}
