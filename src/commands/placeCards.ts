import type { CardId } from '../model/session'
import { findAll, withRecords } from '../model/table'
import { cardPlace, type CardPlace } from './cardPlace'
import type { Command } from './command'

/**
 * Lays cards on a step, a stage or the whole journey, or back among those without a place; each stays on its map.
 * Null when none of them would move: they lie there already, were withdrawn, or the place is not there.
 */
export function placeCards(ids: readonly CardId[], place: CardPlace): Command {
  return (session) => {
    const moved = findAll(session.cards, ids).flatMap((card) => {
      const next = card.withdrawn ? null : cardPlace(session, { ...place, map: card.map })
      if (next === null || isSamePlace(card, next)) return []
      return [{ ...card, ...next }]
    })
    return moved.length === 0 ? null : withRecords(session, 'cards', moved)
  }
}

/** Whether two places are the same one. */
export function isSamePlace(a: CardPlace, b: CardPlace): boolean {
  return a.about === b.about && a.step === b.step && a.stage === b.stage
}
