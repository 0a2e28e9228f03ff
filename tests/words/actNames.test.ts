import { expect, test } from 'vitest'
import { ACT_NAMES, type ActName } from '../../src/store/acts'
import { nameOfAct, type NamedAct } from '../../src/words/actNames'

test('every act has a name of its own, in words', () => {
  const named: readonly NamedAct[] = ACT_NAMES satisfies readonly ActName[]
  const names = named.map(nameOfAct)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => name.trim() === '')).toEqual([])
})
