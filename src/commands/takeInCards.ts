import { newCard } from '../model/defaults'
import { asIsMap } from '../model/mapOf'
import { withdrawnCard } from '../model/withdrawnCard'
import type { Card, Session } from '../model/session'
import { find, withRecords } from '../model/table'
import { cardPlace } from './cardPlace'
import type { Command } from './command'

/** The card where it still has ground: what it was about may have gone while it waited. */
function settled(session: Session, card: Card): Card {
  const map = find(session.maps, card.map) === undefined ? asIsMap(session).id : card.map
  const place = cardPlace(session, { ...card, map }) ?? { about: 'unplaced', step: null, stage: null }
  return card.withdrawn ? { ...withdrawnCard(card), map } : { ...newCard(card), map, ...place }
}

/** Whether a card is to come in: it is not here, or is here with its words although it was taken back. */
function comesIn(session: Session, card: Card): boolean {
  const here = find(session.cards, card.id)
  return here === undefined || (card.withdrawn && !here.withdrawn)
}

/**
 * Takes in cards that other windows or devices put down, all at once; of those that were taken back only their number
 * is left. Null when all of them are here already.
 */
export function takeInCards(cards: readonly Card[]): Command {
  return (session) => {
    const fresh = cards.filter((card) => comesIn(session, card))
    return fresh.length === 0
      ? null
      : withRecords(
          session,
          'cards',
          fresh.map((card) => settled(session, card)),
        )
  }
}
