import { cardsOn } from '../model/byStep'
import type { Card, Finding, Session } from '../model/session'

/**
 * The cards that bear a finding out: on one of its steps itself, and of the same kind or, where it is a trouble, with
 * a bad feeling; what works well is borne out by a good one. Cards that were taken back bear nothing out.
 */
export function cardsBearingOut(
  session: Pick<Session, 'cards'>,
  { kind, steps, map }: Pick<Finding, 'kind' | 'steps' | 'map'>,
): readonly Card[] {
  const bears = (card: Card): boolean => {
    if (card.withdrawn || card.about !== 'step' || card.map !== map) return false
    if (card.kind === kind) return true
    const feeling = card.feeling ?? 0
    return kind === 'works-well' ? feeling > 0 : feeling < 0
  }
  return [...new Set(steps)].flatMap((step) => cardsOn(session, step).filter(bears))
}
