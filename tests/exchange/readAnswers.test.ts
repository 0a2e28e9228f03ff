import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswersFile, readAnswersText } from '../../src/exchange/readAnswers'
import { answersCode } from '../../src/model/answersCode'
import { cleanText } from '../../src/model/cleanText'
import { CARD_PLACES, FEELINGS, GROUPS } from '../../src/model/kinds'
import { newId } from '../../src/model/newId'
import { answersFile, type AnsweredCard } from '../../src/model/surveyAnswers'

const anyCard: fc.Arbitrary<AnsweredCard> = fc.record({
  id: fc.constant('').map(() => newId()),
  about: fc.constantFrom(...CARD_PLACES),
  step: fc.option(fc.constantFrom('p1', 'p2')),
  stage: fc.option(fc.constantFrom('g1')),
  group: fc.constantFrom(...GROUPS),
  text: fc.string({ unit: 'grapheme' }).map((text) => `Said: ${cleanText(text).trim()}`.trim()),
  feeling: fc.option(fc.constantFrom(...FEELINGS)),
  share: fc.boolean(),
})
const anyAnswers = fc.record({
  map: fc.constant('m1'),
  title: fc.constant('Leaving prison'),
  receipt: fc.constantFrom('', 'apple river stone'),
  cards: fc.array(anyCard, { maxLength: 8 }),
})

test('answers come back whole from a file and from a code', async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswers, async (answers) => {
      const whole = [{ kind: 'answers', answers, unread: 0 }]
      const file = answersFile(answers)
      expect(await readAnswersFile(new Blob([file]))).toEqual(whole)
      expect(readAnswersText(`Dear all,\n${answersCode(file)}\nThanks`)).toEqual(whole)
    }),
  )
})

test('a message with several codes that was saved as a file is read too', async () => {
  const codes = ['one', 'two'].map((title) =>
    answersCode(answersFile({ map: 'm1', title, receipt: '', cards: [] })),
  )
  const readings = await readAnswersFile(new Blob([codes.join('\n\n')]))
  expect(readings.map((reading) => reading.kind === 'answers' && reading.answers.title)).toEqual([
    'one',
    'two',
  ])
})

test('answers of an older survey have no receipt, and what cannot be one is none', () => {
  for (const receipt of [undefined, 7, 'apple river', '<b>apple</b> river stone', 'Apple River Stone']) {
    const said = { format: 'throughline-answers', version: 1, map: 'm1', title: 'Then', receipt, cards: [] }
    expect(readAnswersText(JSON.stringify(said))).toMatchObject([
      { kind: 'answers', answers: { receipt: '' } },
    ])
  }
})

test('whatever is not survey answers is refused by its name', async () => {
  const troubleOf = async (text: string): Promise<unknown> => {
    const [reading] = await readAnswersFile(new Blob([text]))
    return reading?.kind === 'refused' ? reading.trouble : reading
  }
  expect(await troubleOf('')).toBe('empty')
  expect(await troubleOf('Hello')).toBe('no-answers')
  expect(await troubleOf('[1, 2]')).toBe('no-answers')
  expect(await troubleOf('{"format":"throughline-answers","version":1,"cards":[')).toBe('damaged')
  expect(await troubleOf(answersCode('{}').replace('e', ''))).toBe('damaged')
  expect(await troubleOf('{"format":"throughline-answers","version":2}')).toBe('newer')
  expect(await troubleOf('{"format":"throughline-session","version":1}')).toBe('session')
  expect(await troubleOf('<!DOCTYPE html>\n<html></html>')).toBe('survey')
})

test('what a card says wrongly is taken for not said, and a card that says nothing is counted', () => {
  const cards = [
    { id: 'a'.repeat(16), text: ' Fine\u202E ', group: 'king', feeling: 7, share: 'yes', about: 'moon' },
    { id: 'b'.repeat(16), text: '   ', feeling: null },
    { id: '<script>', text: 'Hi' },
    null,
  ]
  const [reading] = readAnswersText(
    JSON.stringify({ format: 'throughline-answers', version: 1, map: 'm1', title: 'T', cards }),
  )
  expect(reading).toEqual({
    kind: 'answers',
    unread: 3,
    answers: {
      map: 'm1',
      title: 'T',
      receipt: '',
      cards: [
        {
          id: 'a'.repeat(16),
          about: 'unplaced',
          step: null,
          stage: null,
          group: 'other',
          text: 'Fine',
          feeling: null,
          share: false,
        },
      ],
    },
  })
})

test('nothing that is given can break the reader', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(readAnswersText(json).length).toBeGreaterThan(0)
    }),
  )
})
