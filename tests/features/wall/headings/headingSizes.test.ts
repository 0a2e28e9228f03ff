import { expect, test } from 'vitest'
import { laneRoom, stageRoom, nameLines } from '../../../../src/features/wall/headings/headingSizes'

test('a thin band shows one line, a thinner one its colour', () => {
  expect([120, 36, 10].map(laneRoom)).toEqual(['whole', 'line', 'colour'])
  expect([200, 60, 20].map(stageRoom)).toEqual(['whole', 'line', 'colour'])
})

test('a heading shows as many lines of its name as there is room for, fewer where the text is larger', () => {
  expect([30, 50, 75, 100].map((height) => nameLines(height, 16))).toEqual([1, 2, 3, 4])
  expect([30, 50, 75, 100].map((height) => nameLines(height, 32))).toEqual([1, 1, 1, 2])
})
