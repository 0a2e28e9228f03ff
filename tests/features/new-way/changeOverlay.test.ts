import { expect, test } from 'vitest'
import { changeOverlay } from '../../../src/features/new-way/changeOverlay'
import { newAction } from '../../../src/model/defaults'
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

test('what is achieved is said beside what became of it', () => {
  const action = { ...newAction({ id: 'done', title: 'Do it' }), changes: ['b+'], achievedOn: '2010-03-23' }
  const shown = changeOverlay(WAY).signs({ ...SESSION, actions: [action] })
  expect(shown.get('b+')?.name).toBe('Changed, achieved')
  expect(shown.get('b')?.name).toBe('Changed, achieved')
  expect(shown.get('a')?.name).toBe('Kept')
})
