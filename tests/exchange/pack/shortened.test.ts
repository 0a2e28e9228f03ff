import { expect, test } from 'vitest'
import { shortened } from '../../../src/exchange/pack/shortened'

test('what is short enough stays as it is', () => {
  expect(shortened('six months', 10)).toBe('six months')
})

test('what is longer ends in an ellipsis that follows a word, not a space', () => {
  expect(shortened('six months', 4)).toBe('six…')
})

test('no letter of two halves is cut in two', () => {
  expect(shortened('🙂🙂🙂', 2)).toBe('🙂🙂…')
})
