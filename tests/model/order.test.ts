import { expect, test } from 'vitest'
import { byOrder, orderBetween, sortedLanes } from '../../src/model/order'
import { smallSession } from './smallSession'

test('a key between two others sorts between them', () => {
  const middle = orderBetween('a0', 'a1')
  expect(['a1', middle, 'a0'].map((order) => ({ order })).toSorted(byOrder)).toEqual(
    ['a0', middle, 'a1'].map((order) => ({ order })),
  )
})

test('keys are compared by code unit: capitals come first', () => {
  expect(byOrder({ order: 'Zz' }, { order: 'a0' })).toBeLessThan(0)
})

test('the sorted lanes are the identical array while the table is the same', () => {
  const session = smallSession()
  expect(sortedLanes(session)).toBe(sortedLanes({ ...session, steps: [] }))
})

test('lanes are sorted by their key, not by their place in the file', () => {
  const session = smallSession()
  const reversed = { ...session, lanes: session.lanes.toReversed() }
  expect(sortedLanes(reversed).map(({ id }) => id)).toEqual(['person', 'prison'])
})
