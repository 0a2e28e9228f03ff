import { expect, test } from 'vitest'
import { findInJourney, type LiveJourney, type LiveStep } from '../../src/analysis/liveJourney'

const step = (number: number, text: string, lane: string): LiveStep => ({
  number,
  x: 0,
  y: 0,
  width: 1,
  height: 1,
  stage: 'Release',
  lane,
  text,
  facts: '',
  goesOn: '',
})

const JOURNEY: LiveJourney = {
  locale: 'en',
  maps: [
    {
      name: 'Now',
      width: 9,
      height: 9,
      steps: [step(1, 'Travel home', 'Person'), step(2, 'Find a home', 'Tŷ Cyngor')],
    },
  ],
  entries: [{ mark: 'F1 Gap', text: 'Nobody finds a home', element: 'finding-0' }],
}

const found = (asked: string): readonly unknown[] =>
  findInJourney(JOURNEY, asked).map((match) => (match.kind === 'step' ? match.step.number : match.entry.mark))

test('finds steps, findings and actions that hold each of the words', () => {
  expect(found('home')).toEqual([1, 2, 'F1 Gap'])
  expect(found('HOME find')).toEqual([2, 'F1 Gap'])
  expect(found('tŷ')).toEqual([2])
})

test('looking for nothing finds nothing', () => {
  expect(found('  ')).toEqual([])
})
