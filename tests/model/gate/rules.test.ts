import { expect, test } from 'vitest'
import { sortedLanes } from '../../../src/model/order'
import { kindsMended, mended, sampleFile } from './sample'

test('flows that lead nowhere, to themselves, or twice the same way are dropped and reported', () => {
  const file = sampleFile()
  file.flows.push(
    { id: 'f2', map: 'm1', from: 'p1', to: 'gone' },
    { id: 'f3', map: 'm1', from: 'p1', to: 'p1' },
    { id: 'f4', map: 'm1', from: 'p1', to: 'p2' },
    { id: 'f5', map: 'm1', from: 'p1', to: 'p3' },
  )
  const { session, troubles } = mended(file)
  expect(session.flows.map(({ id }) => id)).toEqual(['f1'])
  expect(troubles.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    'flow-dangling flows[1].to',
    'flow-dangling flows[4].to',
    'flow-to-itself flows[2]',
    'flow-repeated flows[3]',
  ])
})

test('a finding keeps its words though its steps are not there', () => {
  const file = sampleFile()
  Object.assign(file.findings[0] ?? {}, { steps: ['gone', 'p1', 'p1'] })
  expect(mended(file).session.findings[0]).toMatchObject({ text: 'Asked twice', steps: ['p1'] })
  expect(kindsMended(file)).toEqual(['reference-dropped', 'reference-repeated'])
})

test('a card whose step is not there falls back to its stage, else waits', () => {
  const file = sampleFile()
  file.cards = [
    { id: 'c1', map: 'm1', about: 'step', step: 'gone', stage: 'g1', text: 'a' },
    { id: 'c2', map: 'm1', about: 'step', step: 'gone', text: 'b' },
    { id: 'c3', map: 'm1', about: 'step', text: 'c' },
  ]
  const { session, troubles } = mended(file)
  expect(session.cards.map(({ about, step, stage }) => ({ about, step, stage }))).toEqual([
    { about: 'stage', step: null, stage: 'g1' },
    { about: 'unplaced', step: null, stage: null },
    { about: 'unplaced', step: null, stage: null },
  ])
  expect(troubles.map(({ kind }) => kind)).toEqual([
    'reference-dropped',
    'reference-dropped',
    'card-unplaced',
  ])
})

test('maps that come from each other come from nowhere', () => {
  const file = sampleFile()
  file.maps.push(
    { id: 'm3', kind: 'to-be', name: 'A', from: 'm4' },
    { id: 'm4', kind: 'to-be', name: 'B', from: 'm3' },
  )
  expect(mended(file).session.maps.map(({ from }) => from)).toEqual([null, 'm1', null, null])
})

test.each([
  ['repeated keys stay in file order', ['a1', 'a1', 'a2'], 1],
  ['an invalid key follows the lane before it', ['a1', '!', 'a2'], 1],
  ['a key that nothing fits behind is invalid', ['a1', 'zzzz', 'a9'], 1],
  ['no key fits: all are issued anew', ['~', '~', '~'], 3],
  ['a first lane without a fit key stays first', ['a', 'a1', 'a2'], 1],
])('%s', (_, orders, issued) => {
  const file = sampleFile()
  file.lanes = orders.map((order, place) => ({ id: `lane${place}`, name: '', colour: 'blue', order }))
  file.steps = []
  file['actions'] = []
  const { session, troubles } = mended(file)
  expect(sortedLanes(session).map(({ id }) => id)).toEqual(['lane0', 'lane1', 'lane2'])
  expect(new Set(session.lanes.map(({ order }) => order)).size).toBe(3)
  expect(troubles.filter(({ kind }) => kind === 'order-issued')).toHaveLength(issued)
})

test('fit keys out of file order are kept as they are', () => {
  expect(sortedLanes(mended(sampleFile()).session).map(({ id }) => id)).toEqual(['l0', 'l1'])
})
