import { newCard } from '../model/defaults'
import type { Card } from '../model/session'
import { find, withRecords } from '../model/table'
import { cardPlace } from './cardPlace'
import { cleanFields } from './cleanFields'
import type { Command } from './command'

/** A card written in the room. It stays in the room unless `share` says that it may leave. */
export interface CardToAdd extends Pick<Card, 'id' | 'map' | 'about' | 'group' | 'text'> {
  readonly step?: Card['step']
  readonly stage?: Card['stage']
  readonly feeling?: Card['feeling']
  readonly kind?: Card['kind']
  readonly share?: Card['share']
}

/** Adds a card. Null when its map, step or stage is not there or its id is taken. */
export function addCard(given: CardToAdd): Command {
  return (session) => {
    if (find(session.maps, given.map) === undefined || find(session.cards, given.id) !== undefined)
      return null
    const place = cardPlace(session, { step: null, stage: null, ...given })
    if (place === null) return null
    return withRecords(session, 'cards', [newCard({ ...cleanFields(given), ...place })])
  }
}
