import { expect, test } from 'vitest'
import { MARGIN_MM, OVERLAP_MM, posterPlan } from '../../../src/exchange/pack/posterSheets'

const WALL = { width: 4000, height: 1500 }

test.each([
  ['a0', 1189, 841],
  ['a1', 841, 594],
  ['a2', 594, 420],
  ['a3', 420, 297],
] as const)('one sheet of %s lies on its side for a wall that is wider than high', (size, width, height) => {
  const { sheets, scale } = posterPlan(WALL, { size, paper: 'sheet' })
  expect(sheets).toMatchObject([{ width, height, place: null }])
  expect(WALL.width * scale).toBeCloseTo(width - 2 * MARGIN_MM)
})

test('a wall that is higher than wide stands upright', () => {
  const [sheet] = posterPlan({ width: 900, height: 2000 }, { size: 'a2', paper: 'sheet' }).sheets
  expect(sheet).toMatchObject({ width: 420, height: 594 })
})

test.each(['a3', 'a4'] as const)(
  'tiled over %s, every place of the poster is on a page, and each page overlaps the next',
  (paper) => {
    const { sheets, scale } = posterPlan(WALL, { size: 'a1', paper })
    expect(sheets.length).toBeGreaterThan(2)
    const first = sheets[0]
    const second = sheets[1]
    if (first === undefined || second === undefined) throw new Error('too few pages')
    expect(first.from.x + first.inset.width - second.from.x).toBeCloseTo(OVERLAP_MM)
    const right = Math.max(...sheets.map(({ from, inset }) => from.x + inset.width))
    const bottom = Math.max(...sheets.map(({ from, inset }) => from.y + inset.height))
    expect(right).toBeCloseTo(WALL.width * scale)
    expect(bottom).toBeCloseTo(WALL.height * scale)
    for (const { inset, width, height } of sheets) {
      expect(inset.width).toBeGreaterThan(0)
      expect(inset.x + inset.width).toBeLessThanOrEqual(width - MARGIN_MM + 1e-9)
      expect(inset.y + inset.height).toBeLessThanOrEqual(height - MARGIN_MM + 1e-9)
    }
  },
)
