import { newCard } from './defaults'
import type { Card } from './session'

/**
 * What is left of a card that was taken back: that there was one, and the receipt it was taken back with. No words,
 * no feeling, no place, no group.
 */
export function withdrawnCard({ id, map, gathered, receipt }: Card): Card {
  return newCard({ id, map, gathered, receipt, withdrawn: true })
}
