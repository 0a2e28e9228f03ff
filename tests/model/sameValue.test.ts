import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameValue } from '../../src/model/sameValue'

test('the order of keys does not matter, everything else does', () => {
  expect(sameValue({ a: 1, b: [null, 'x'] }, { b: [null, 'x'], a: 1 })).toBe(true)
  expect(sameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(sameValue([1, 2], [2, 1])).toBe(false)
  expect(sameValue([], {})).toBe(false)
  expect(sameValue(null, {})).toBe(false)
})

test('a copy says the same as what it was copied from', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameValue(value, structuredClone(value))).toBe(true)
    }),
  )
})
