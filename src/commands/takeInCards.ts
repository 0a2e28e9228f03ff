import { newCard } from '../model/defaults'
import { asIsMap } from '../model/mapOf'
import type { Card, Session } from '../model/session'
import { find, withRecords } from '../model/table'
import { cardPlace } from './cardPlace'
import type { Command } from './command'

/** The card where it still has ground: what it was about may have gone while it waited. */
function settled(session: Session, card: Card): Card {
  const map = find(session.maps, card.map) === undefined ? asIsMap(session).id : card.map
  const place = cardPlace(session, { ...card, map }) ?? { about: 'unplaced', step: null, stage: null }
  return { ...newCard(card), map, ...place }
}

/** Takes in cards that other windows put down, all at once. Null when all of them are here already. */
export function takeInCards(cards: readonly Card[]): Command {
  return (session) => {
    const fresh = cards.filter(({ id }) => find(session.cards, id) === undefined)
    return fresh.length === 0
      ? null
      : withRecords(
          session,
          'cards',
          fresh.map((card) => settled(session, card)),
        )
  }
}
