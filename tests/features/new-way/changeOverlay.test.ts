import { expect, test } from 'vitest'
import { changeOverlay } from '../../../src/features/new-way/changeOverlay'
import { WAY, withNewWay, withStep } from '../../support/newWay'

const SESSION = withStep(withNewWay('citizen: a, b'), 'b+', { text: 'other' })

test('both maps carry the signs, and the identical map comes back while the steps say the same', () => {
  const { signs } = changeOverlay(WAY)
  const shown = signs(SESSION)
  expect([...shown].map(([id, { name }]) => `${id} ${name}`).toSorted()).toEqual([
    'a Kept',
    'a+ Kept',
    'b Changed',
    'b+ Changed',
  ])
  expect(signs({ ...SESSION, cards: [] })).toBe(shown)
  expect(changeOverlay(WAY)).toBe(changeOverlay(WAY))
})
