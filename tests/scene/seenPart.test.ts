import { expect, test } from 'vitest'
import { seenPart } from '../../src/scene/seenPart'

test('a heading stands beside the part of its band that is on the screen', () => {
  expect(seenPart(-300, 1000, 56, 600)).toEqual({ start: 56, length: 544 })
  expect(seenPart(100, 200, 56, 600)).toEqual({ start: 100, length: 200 })
  expect(seenPart(500, 300, 56, 600)).toEqual({ start: 500, length: 100 })
})

test('a band that is out of view has none', () => {
  expect(seenPart(700, 100, 56, 600)).toBeNull()
  expect(seenPart(-100, 100, 56, 600)).toBeNull()
})

test('neighbours never cover each other, at any zoom and scroll', () => {
  const heights = [160, 320, 160, 480]
  for (const zoom of [0.02, 0.1, 0.33, 1, 3]) {
    for (const scroll of [-900, -100, 0, 56, 300]) {
      const tops = heights.map((_, place) => heights.slice(0, place).reduce((sum, height) => sum + height, 0))
      const seen = tops.flatMap(
        (top, place) => seenPart(scroll + top * zoom, (heights[place] ?? 0) * zoom, 56, 600) ?? [],
      )
      const ends = seen.map(({ start, length }) => start + length)
      expect(seen.slice(1).every(({ start }, place) => start > (ends[place] ?? 0) - 0.001)).toBe(true)
    }
  }
})
