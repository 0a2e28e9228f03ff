import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { privateTexts, withoutTexts } from '../../src/analysis/freeTexts'
import { newCard } from '../../src/model/defaults'
import { readSessionText } from '../../src/model/gate/readSessionText'
import { find } from '../../src/model/table'
import { smallSession } from '../model/smallSession'
import { markedSession } from '../support/markedSession'

test('finds a number in every field of words, wherever it lies', () => {
  const text = JSON.stringify(markedSession()).replaceAll(/«[\w.]+»/g, 'A1234BC')
  const places = privateTexts(JSON.parse(text)).map(({ table, path }) => [table, ...path].join('.'))
  expect(places).toContain('about.banner')
  expect(places).toContain('steps.documents.0')
  expect(places).toContain('actions.ask.rule')
  expect(places).toContain('actions.log.0.text')
  expect(places).toContain('meetings.decisions.0.text')
  expect(new Set(places).size).toBe(40)
})

test('the example that ships trips nothing', () => {
  const reading = readSessionText(readFileSync('public/bradford-example.journey.json', 'utf8'))
  if (reading.kind === 'refused') throw new Error(reading.trouble.kind)
  expect(privateTexts(reading.session)).toEqual([])
})

test('what is left out is gone from the copy alone: a step says so, a card goes, the rest is empty', () => {
  const small = smallSession()
  const session = {
    ...small,
    about: { ...small.about, purpose: 'for Mr Khan' },
    steps: small.steps.map((step) =>
      step.id === 'a' ? { ...step, text: 'Ring 07700 900123', documents: ['ID', 'A1234BC'] } : step,
    ),
    cards: [
      newCard({ id: 'c', map: 'now', about: 'journey', group: 'family', text: 'Mrs Bell was kind' }),
      newCard({ id: 'd', map: 'now', about: 'journey', group: 'family', text: 'It was kind' }),
    ],
  }
  const copy = withoutTexts(session, privateTexts(session))
  expect(copy.about.purpose).toBe('')
  expect(find(copy.steps, 'a')).toMatchObject({ text: '(left out)', documents: ['ID', ''] })
  expect(find(copy.steps, 'b')).toBe(find(session.steps, 'b'))
  expect(copy.cards.map(({ id }) => id)).toEqual(['d'])
  expect(privateTexts(copy)).toEqual([])
  expect(privateTexts(session)).toHaveLength(4)
})
