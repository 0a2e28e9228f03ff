import { expect, test } from 'vitest'
import { signsShown } from '../../../src/features/wall/signsShown'
import { createSessionStore } from '../../../src/store/createSessionStore'
import { withActions } from '../../support/boardSession'

test('a step whose change is achieved carries its sign, unless other signs are asked for', () => {
  const store = createSessionStore()
  store.getState().open(withActions({ id: 'a', changes: ['apply'], achievedOn: '2010-03-01' }))
  const signs = signsShown(store.getState())
  expect([...(signs ?? [])]).toEqual([['apply', expect.objectContaining({ name: 'Achieved' })]])
  // The identical map: the wall is drawn again only when something is achieved.
  expect(signsShown(store.getState())).toBe(signs)
  store.getState().setView({ overlay: 'agreement' })
  expect(signsShown(store.getState())?.get('apply')).toBe('nobody')
})

test('a wall on which nothing is achieved carries no signs', () => {
  const store = createSessionStore()
  store.getState().open(withActions({ id: 'a', changes: ['apply'] }))
  expect(signsShown(store.getState())).toBeNull()
})
