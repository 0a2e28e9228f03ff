import { expect, test } from 'vitest'
import { takeInCards } from '../../src/commands/takeInCards'
import { newCard } from '../../src/model/defaults'
import { smallSession } from '../model/smallSession'

const session = smallSession()
const map = session.maps[0]?.id ?? ''

test('cards that waited come in together', () => {
  const cards = [newCard({ id: 'x', map, text: 'one' }), newCard({ id: 'y', map, text: 'two' })]
  expect(takeInCards(cards)(session)?.cards).toEqual([...session.cards, ...cards])
})

test('those that are here already do not come twice', () => {
  const here = newCard({ id: 'x', map })
  const once = takeInCards([here])(session) ?? session
  expect(takeInCards([here])(once)).toBeNull()
  expect(takeInCards([here, newCard({ id: 'y', map })])(once)?.cards.map(({ id }) => id)).toEqual([
    ...once.cards.map(({ id }) => id),
    'y',
  ])
})

test('a card whose step or map went while it waited is kept, not placed', () => {
  const card = newCard({ id: 'x', map: 'gone', about: 'step', step: 'gone' })
  const taken = takeInCards([card])(session)?.cards.at(-1)
  expect(taken).toMatchObject({ id: 'x', map, about: 'unplaced', step: null })
})
