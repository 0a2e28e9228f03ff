import { expect, test } from 'vitest'
import { legibilityOf, percentToZoomTo } from '../../../src/features/projector/legibility'
import { smallestReadablePx } from '../../../src/features/projector/smallestReadablePx'

const ROOM = { distanceMetres: 8, pictureWidthMetres: 2, pictureWidthPx: 1920 }

test('twenty minutes of arc at 8 m are 46.5 mm, which is 44.7 px of a picture 2 m wide', () => {
  expect(smallestReadablePx(ROOM)).toBeCloseTo(44.68, 2)
})

test('twice as far takes twice the size; twice as wide a picture takes half', () => {
  const once = smallestReadablePx(ROOM)
  expect(smallestReadablePx({ ...ROOM, distanceMetres: 16 })).toBeCloseTo(2 * once)
  expect(smallestReadablePx({ ...ROOM, pictureWidthMetres: 4 })).toBeCloseTo(once / 2)
})

test('the zoom asked for is the one from which the notes can be read, and no more is asked there', () => {
  const legibility = legibilityOf(smallestReadablePx(ROOM))
  const percent = percentToZoomTo(legibility, 1)
  expect(percent).toBe(155)
  expect(percentToZoomTo(legibility, (percent ?? 0) / 100)).toBeNull()
})

test('the words take the place of the larger titles only where they can be read', () => {
  const smallest = smallestReadablePx(ROOM)
  expect(18 * legibilityOf(smallest).fullFrom).toBeGreaterThanOrEqual(smallest)
  expect(legibilityOf(4).fullFrom).toBe(0.6)
})
