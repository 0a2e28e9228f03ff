import { expect, test } from 'vitest'
import { inSlices, putTogether, RECORDS_A_SLICE } from '../../src/exchange/slices'

const many = (count: number): readonly { readonly id: number }[] =>
  Array.from({ length: count }, (_, id) => ({ id }))

const LARGE = {
  work: 'picture',
  subject: {
    scene: { notes: many(2 * RECORDS_A_SLICE + 1), flows: many(RECORDS_A_SLICE + 1), lanes: many(3) },
    nothing: null,
  },
}

test('a large value is handed over in pieces of so many records, and is then the same again', () => {
  const { rest, slices } = inSlices(LARGE)
  expect(slices.map(({ path, records }) => [path.join('.'), records.length])).toEqual([
    ['subject.scene.notes', RECORDS_A_SLICE],
    ['subject.scene.notes', RECORDS_A_SLICE],
    ['subject.scene.notes', 1],
    ['subject.scene.flows', RECORDS_A_SLICE],
    ['subject.scene.flows', 1],
  ])
  expect(rest).toEqual({
    ...LARGE,
    subject: { scene: { notes: [], flows: [], lanes: many(3) }, nothing: null },
  })
  expect(putTogether(structuredClone({ rest, slices }))).toEqual(LARGE)
})

test('a file among the values is handed over itself', () => {
  const file = new Blob(['{}'])
  expect(inSlices({ work: 'read', file }).rest.file).toBe(file)
})

test('a small value goes in one piece, and the value itself stays as it was', () => {
  const small = { lists: { full: many(RECORDS_A_SLICE), empty: [] }, word: 'kept' }
  expect(inSlices(small)).toEqual({ rest: small, slices: [] })
  const before = structuredClone(LARGE)
  putTogether(inSlices(LARGE))
  expect(LARGE).toEqual(before)
})
