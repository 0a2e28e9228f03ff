import { expect, test } from 'vitest'
import { takeInCards } from '../../../src/commands/takeInCards'
import { answersTaken, type AnswersFrom } from '../../../src/features/gather/answersTaken'
import type { AnsweredCard } from '../../../src/model/surveyAnswers'
import { smallSession } from '../../model/smallSession'

const session = smallSession()

function card(id: string, said: Partial<AnsweredCard> = {}): AnsweredCard {
  return {
    id,
    about: 'step',
    step: 'a',
    stage: 'inside',
    group: 'family',
    text: `card ${id}`,
    feeling: -1,
    share: true,
    ...said,
  }
}

function from(name: string, cards: readonly AnsweredCard[], map = 'now'): AnswersFrom {
  return {
    name,
    reading: { kind: 'answers', unread: 0, answers: { map, title: 'Another way', receipt: '', cards } },
  }
}

test('every card of every file comes in once, with where it came from', () => {
  const { cards, said } = answersTaken(session, [
    from('a.json', [card('one'), card('two', { about: 'journey', step: null, stage: null })]),
    from('b.json', [card('one'), card('three')]),
  ])
  expect(cards).toMatchObject([
    {
      id: 'one',
      about: 'step',
      step: 'a',
      stage: null,
      gathered: 'survey',
      source: 'a.json, card 1',
      share: true,
    },
    { id: 'two', about: 'journey', source: 'a.json, card 2' },
    { id: 'three', source: 'b.json, card 2' },
  ])
  expect(said.map(({ sentence }) => sentence)).toEqual([
    'a.json: 2 new cards',
    'b.json: 1 new card, 1 was here already',
  ])
})

test('the same answers taken in twice add nothing', () => {
  const all = [from('a.json', [card('one'), card('two')])]
  const once = takeInCards(answersTaken(session, all).cards)(session) ?? session
  const again = answersTaken(once, all)
  expect(again.cards).toEqual([])
  expect(takeInCards(again.cards)(once)).toBeNull()
  expect(again.said[0]?.sentence).toBe('a.json: 2 were here already')
})

test('a card whose step is gone falls to its stage, and one that has neither waits to be placed', () => {
  const { cards, said } = answersTaken(session, [
    from('a.json', [card('one', { step: 'gone' }), card('two', { step: 'gone', stage: 'gone' })]),
  ])
  expect(cards).toMatchObject([
    { about: 'stage', step: null, stage: 'inside' },
    { about: 'unplaced', step: null, stage: null },
  ])
  expect(said[0]?.sentence).toMatch(
    /^a\.json: 2 new cards, 1 is about a step or stage that is no longer here/,
  )
})

test('answers for another journey stay out, whole, and say whose they are', () => {
  const { cards, said } = answersTaken(session, [from('a.json', [card('one')], 'elsewhere')])
  expect(cards).toEqual([])
  expect(said).toMatchObject([{ isRefused: true, sentence: expect.stringContaining('“Another way”') }])
})
