import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seqsInOrder } from '../../src/storage/seqs'

test('a new table counts from one', () => {
  expect([...seqsInOrder(['a', 'b', 'c'], new Map())]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
})

test('what is added at the end leaves the others as they are', () => {
  const known = new Map([
    ['a', 1],
    ['b', 2],
  ])
  expect([...seqsInOrder(['a', 'b', 'c'], known)]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
})

test('what comes back gets its old number', () => {
  const known = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
  expect(seqsInOrder(['a', 'b', 'c'], known).get('b')).toBe(2)
})

test('when the numbers between two are used up, all are counted anew', () => {
  let known: ReadonlyMap<string, number> = seqsInOrder(['first', 'last'], new Map())
  let ids = ['first', 'last']
  for (let added = 0; added < 200; added++) {
    ids = ['first', `n${added}`, ...ids.slice(1)]
    known = seqsInOrder(ids, known)
  }
  const seqs = ids.map((id) => known.get(id) ?? 0)
  expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
  expect(new Set(seqs).size).toBe(ids.length)
})

test('the numbers rise in whatever order is asked for, whatever was known', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'))
  fc.assert(
    fc.property(fc.array(ids, { minLength: 1, maxLength: 12 }), (orders) => {
      let known: ReadonlyMap<string, number> = new Map()
      for (const order of orders) {
        const seqs = seqsInOrder(order, known)
        const numbers = order.map((id) => seqs.get(id) ?? Number.NaN)
        expect(numbers.every((seq, place) => place === 0 || seq > (numbers[place - 1] ?? 0))).toBe(true)
        known = new Map([...known, ...seqs])
      }
    }),
  )
})
