import type { Change, Difference } from '../model/difference'
import type { Card } from '../model/session'
import { withdrawnCard } from '../model/withdrawnCard'

/** Cards whose words somebody takes back: by their ids and, where the person has it, by their receipt. */
export interface Taken {
  readonly cards: readonly string[]
  readonly receipt: string | null
}

/** Whether this is one of them, and its words are there still. */
function isTaken(card: Card, { cards, receipt }: Taken): boolean {
  return !card.withdrawn && (cards.includes(card.id) || (receipt !== null && card.receipt === receipt))
}

/** A session file that we wrote ourselves, without the words of these cards; null: they are not in it. */
export function withoutWords(
  text: string,
  taken: Taken,
): { readonly text: string; readonly changes: Difference } | null {
  const marks = taken.receipt === null ? taken.cards : [...taken.cards, taken.receipt]
  // Most files have none, and reading one takes longer than looking along it.
  if (!marks.some((mark) => text.includes(mark))) return null
  const file = JSON.parse(text) as { readonly cards?: readonly Card[] }
  const changes: Change[] = []
  const cards = (file.cards ?? []).map((card, place) => {
    if (!isTaken(card, taken)) return card
    const after = withdrawnCard(card)
    changes.push({ table: 'cards', id: card.id, before: card, after, place })
    return after
  })
  return changes.length === 0 ? null : { text: JSON.stringify({ ...file, cards }), changes }
}
