import type { Card, Session } from '../model/session'
import { find } from '../model/table'

/** What a card is about. */
export type CardPlace = Pick<Card, 'about' | 'step' | 'stage'>

/** The place with only what belongs to it said. Null when its step is not on the card's map, or no such stage. */
export function cardPlace(
  session: Session,
  { map, about, step, stage }: CardPlace & Pick<Card, 'map'>,
): CardPlace | null {
  if (about === 'step') {
    return find(session.steps, step)?.map === map ? { about, step, stage: null } : null
  }
  if (about === 'stage') {
    return find(session.stages, stage) === undefined ? null : { about, step: null, stage }
  }
  return { about, step: null, stage: null }
}
