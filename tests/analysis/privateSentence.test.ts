import { expect, test } from 'vitest'
import { leftOutSentence } from '../../src/analysis/leftOutSentence'
import { privateAdvice } from '../../src/analysis/privateSentence'

test('what looks private is said gently, and what the wall is for', () => {
  expect(privateAdvice('Ring 07700 900123')).toBe(
    'This looks like a phone number. The wall should hold no names or numbers of people.',
  )
  expect(privateAdvice('Ring the office')).toBeNull()
})

test('what was left out is said with its number and its reason', () => {
  expect(leftOutSentence({ kind: 'card-stays', count: 1 }, 10)).toBe('1 card that stays in the room')
  expect(leftOutSentence({ kind: 'small-count', count: 3 }, 10)).toBe(
    '3 figures that count fewer than 10 people',
  )
})
