import type { Card, CardId } from '../model/session'
import { find, withRecords } from '../model/table'
import { cardPlace } from './cardPlace'
import type { Command } from './command'
import { edited } from './editRecord'

/** What may change about a card; `about` with its step or stage moves it. */
export type CardFields = Partial<Omit<Card, 'id' | 'map'>>

/** Changes a card. Null when it is not there, says all that already, or would move to what is not there. */
export function editCard(id: CardId, fields: CardFields): Command {
  return (session) => {
    const card = find(session.cards, id)
    if (card === undefined) return null
    const moves = fields.about !== undefined || fields.step !== undefined || fields.stage !== undefined
    const place = moves ? cardPlace(session, { ...card, ...fields }) : {}
    const next = place === null ? null : edited(card, { ...fields, ...place })
    return next === null ? null : withRecords(session, 'cards', [next])
  }
}
