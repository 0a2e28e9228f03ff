import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newCard } from '../../../src/model/defaults'
import type { FeedbackJourney } from '../../../src/model/feedbackJourney'
import { cardsFileText, journeyFileText, readFeedbackText } from '../../../src/model/gate/feedbackFiles'

const JOURNEY: FeedbackJourney = {
  session: 's',
  map: 'now',
  consentText: 'You need not say anything.',
  stages: [{ id: 'out', name: 'Out' }],
  steps: [{ id: 'a', stage: 'out', kind: 'wait', text: 'Wait for a letter' }],
}

const CARD = newCard({
  id: 'c',
  map: 'now',
  about: 'step',
  step: 'a',
  text: 'It took weeks',
  feeling: -2,
  group: 'family',
  gathered: 'tablet',
  receipt: 'apple river stone',
})

test('a journey comes back as it was given, and holds stages, steps and the consent text alone', () => {
  const text = journeyFileText(JOURNEY)
  expect(readFeedbackText(text)).toEqual({ kind: 'journey', journey: JOURNEY })
  expect(Object.keys(JSON.parse(text)).toSorted()).toEqual([
    'consentText',
    'format',
    'map',
    'session',
    'stages',
    'steps',
    'version',
  ])
})

test('cards come back as they were given, withdrawn ones without words', () => {
  const gone = { ...CARD, id: 'gone', withdrawn: true }
  expect(readFeedbackText(cardsFileText('s', [CARD, gone]))).toEqual({
    kind: 'cards',
    session: 's',
    cards: [
      CARD,
      newCard({ id: 'gone', map: 'now', gathered: 'tablet', receipt: CARD.receipt, withdrawn: true }),
    ],
    dropped: 0,
  })
})

test('what cannot be a card is left out and counted; what is wrong in one is mended', () => {
  const text = cardsFileText('s', [
    CARD,
    { ...CARD, id: 'odd', feeling: 9, group: 'boss', share: 'yes', text: 'a\u202Eb' } as never,
    CARD,
    null as never,
    { id: 'no map' } as never,
  ])
  const reading = readFeedbackText(text)
  expect(reading).toMatchObject({
    kind: 'cards',
    dropped: 3,
    cards: [{ id: 'c' }, { id: 'odd', feeling: null, group: 'other', share: false, text: 'ab' }],
  })
})

test.each([
  ['', 'not-ours'],
  ['<html>', 'not-ours'],
  ['{"format":"throughline-session"}', 'session'],
  ['{"format":"throughline-cards","version":2}', 'newer'],
  ['{"format":"throughline-cards","version":1}', 'broken'],
  ['{"format":"throughline-feedback","version":1,"session":"s","map":"now","stages":3,"steps":[]}', 'broken'],
  [cardsFileText('s', [CARD]).slice(0, 60), 'cut-short'],
  [`{"a":${'['.repeat(100)}${']'.repeat(100)}}`, 'not-ours'],
])('%j is refused by its name', (text, why) => {
  expect(readFeedbackText(text)).toEqual({ kind: 'refused', why })
})

test('whatever it is given, the gate never throws', () => {
  const file = fc.record({
    format: fc.constantFrom('throughline-cards', 'throughline-feedback'),
    version: fc.constant(1),
    session: fc.string(),
    map: fc.string(),
    cards: fc.array(fc.anything()),
    stages: fc.array(fc.anything()),
    steps: fc.array(fc.anything()),
  })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        file.map((each) => JSON.stringify(each) ?? ''),
      ),
      (text) => {
        expect(['journey', 'cards', 'refused']).toContain(readFeedbackText(text).kind)
      },
    ),
  )
})
