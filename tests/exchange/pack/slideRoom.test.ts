import { expect, test } from 'vitest'
import { fittingEntries, fittingRows } from '../../../src/exchange/pack/slideRoom'

const LIST = { width: 12, height: 5, size: 20 }
const TABLE = { widths: [1, 8, 3], height: 5, size: 14 }

test('few entries stand on one slide, many on several, in their order', () => {
  expect(fittingEntries(['One', 'Two'], LIST)).toEqual([['One', 'Two']])
  const many = Array.from({ length: 60 }, (_, place) => `Entry ${place}`)
  const slides = fittingEntries(many, LIST)
  expect(slides.length).toBeGreaterThan(2)
  expect(slides.flat()).toEqual(many)
})

test('an entry that is longer than a slide goes on on the next, and loses no word', () => {
  const long = 'Somebody wrote it down again. '.repeat(120).trim()
  const slides = fittingEntries([long], LIST)
  expect(slides.length).toBeGreaterThan(1)
  expect(slides.flat().join(' ')).toBe(long)
})

test('no entries, no slide', () => {
  expect(fittingEntries([], LIST)).toEqual([])
})

test('rows keep their order, and a long one goes on in the next', () => {
  const long = 'Somebody wrote it down again. '.repeat(200).trim()
  const slides = fittingRows(
    ['No.', 'Action', 'Lead'],
    [
      ['A1', 'Short', 'Prison'],
      ['A2', long, 'Council'],
    ],
    TABLE,
  )
  expect(slides.length).toBeGreaterThan(1)
  const rows = slides.flat()
  expect(rows[0]).toEqual(['A1', 'Short', 'Prison'])
  expect(
    rows
      .slice(1)
      .map(([, words]) => words)
      .join(' '),
  ).toBe(long)
})
