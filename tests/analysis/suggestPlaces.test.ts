import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { suggestPlaces } from '../../src/analysis/suggestPlaces'
import { newCard } from '../../src/model/defaults'
import { readSessionText } from '../../src/model/gate/readSessionText'
import type { Session } from '../../src/model/session'
import { MAP, sketch } from '../support/sketch'

const places = (session: Session, text: string, map = MAP): readonly string[] =>
  suggestPlaces(session, map, newCard({ id: 'card', map, text })).map((place) =>
    place.about === 'step' ? place.step : `stage ${place.stage}`,
  )

const housing = sketch(`
  council: Fill in the housing form | Offer a place in a hostel, Refuse the claim |
  court:   Hear the case            |                                             |
  1.name = "Before release"
  2.name = "First weeks"`)

test('a card is offered the step whose words are likest to its own', () => {
  expect(places(housing, 'They lost my housing form twice')).toEqual(['Fill in the housing form'])
  expect(places(housing, 'The hostel had no place for me')[0]).toBe('Offer a place in a hostel')
})

test('a stage is offered where its name is said', () => {
  expect(places(housing, 'The last days before my release were the worst')).toContain('stage 1')
})

test('nothing is offered for words that no step has, nor for none at all', () => {
  expect(places(housing, 'Nobody rang')).toEqual([])
  expect(places(housing, '')).toEqual([])
  expect(places(housing, '…?!')).toEqual([])
})

test('a long card finds its step among much that no step says', () => {
  const long = `${'My sister drove up and down all summer. '.repeat(10)} Then they refused the claim.`
  expect(places(housing, long)).toContain('Refuse the claim')
})

test('it knows no language: Arabic, Chinese and Welsh cards find their steps', () => {
  const session = sketch(`
    council: طلب السكن, 申請住房補助, Llenwi'r ffurflen dai, Hear the case`)
  expect(places(session, 'ضاع طلب السكن')).toEqual(['طلب السكن'])
  expect(places(session, '我申請住房補助等了三個月')).toEqual(['申請住房補助'])
  expect(places(session, 'Roedd y ffurflen yn rhy hir')).toEqual(["Llenwi'r ffurflen dai"])
})

test('never more than three, the likest first', () => {
  const session = sketch(`
    council: Housing form A, Housing form B, Housing form C, Housing form D, Hear the case, Pay the rent`)
  const found = suggestPlaces(session, MAP, newCard({ id: 'card', map: MAP, text: 'housing form C' }))
  expect(found).toHaveLength(3)
  expect(found[0]).toMatchObject({ about: 'step', step: 'Housing form C' })
  const likeness = found.map((each) => each.likeness)
  expect(likeness).toEqual(likeness.toSorted((a, b) => b - a))
})

test('a card is asked about once while the steps stay as they are, and anew when one is reworded', () => {
  const card = newCard({ id: 'card', map: MAP, text: 'They lost my housing form' })
  const first = suggestPlaces(housing, MAP, card)
  expect(suggestPlaces({ ...housing, cards: [card] }, MAP, card)).toBe(first)
  const reworded = {
    ...housing,
    steps: housing.steps.map((step) => (step === housing.steps[0] ? { ...step, text: 'Ask' } : step)),
  }
  expect(suggestPlaces(reworded, MAP, card)).toEqual([])
})

test('in the example, words that name a step lead to it', () => {
  const reading = readSessionText(readFileSync('public/bradford-example.journey.json', 'utf8'))
  if (reading.kind === 'refused') throw new Error('the example is refused')
  const { session } = reading
  const map = session.maps[0]?.id ?? ''
  expect(places(session, 'I waited a month for my money', map)[0]).toBe('p22')
  expect(places(session, 'My crisis loan was turned down', map)[0]).toBe('p21')
  expect(places(session, 'I missed my appointment because of the bus', map)[0]).toBe('p23')
})

test('asked again, hundreds of cards among hundreds of steps are not compared again', () => {
  const steps = Array.from({ length: 300 }, (_, at) => `Step ${at} of office ${(at * 7919) % 1000}`)
  const session = sketch(`council: ${steps.join(', ')}`)
  const cards = steps.map((text, at) => newCard({ id: `c${at}`, map: MAP, text: `They said ${text}` }))
  const found = cards.map((card) => suggestPlaces(session, MAP, card))
  expect(found.map(([first]) => first?.about === 'step' && first.step)).toEqual(steps)
  for (const [at, card] of cards.entries()) expect(suggestPlaces(session, MAP, card)).toBe(found[at])
})
