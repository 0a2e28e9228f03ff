import { expect, test } from 'vitest'
import { COLOURS } from '../../src/model/kinds'
import { unusedColour } from '../../src/model/unusedColour'

test('a new lane takes the first colour that no lane has', () => {
  expect(unusedColour([])).toBe('yellow')
  expect(unusedColour([{ colour: 'yellow' }, { colour: 'green' }])).toBe('blue')
})

test('when all are taken, it takes the one that the fewest have', () => {
  const all = COLOURS.map((colour) => ({ colour }))
  expect(unusedColour(all)).toBe('yellow')
  expect(unusedColour([...all, { colour: 'yellow' }])).toBe('blue')
})
