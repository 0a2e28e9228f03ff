import { expect, test } from 'vitest'
import { all } from '../../src/commands/all'
import { editAbout } from '../../src/commands/editAbout'
import { editCard } from '../../src/commands/editCard'
import { takeInCards } from '../../src/commands/takeInCards'
import { newCard } from '../../src/model/defaults'
import { withRecords } from '../../src/model/table'
import { createSessionStore } from '../../src/store/createSessionStore'
import { anySession } from '../storage/anySession'

const mine = newCard({ id: 'mine', map: 'now', text: 'They lost me' })
const withdrawn = newCard({ id: 'mine', map: 'now', withdrawn: true })

function opened() {
  const store = createSessionStore()
  store.getState().open(withRecords(anySession('s'), 'cards', [mine]))
  return store
}

test('words that were taken back come again by no undo or redo, and the rest of what was done does', () => {
  const store = opened()
  const { run, takeIn } = store.getState()
  run(editCard('mine', { text: 'They lost my papers' }))
  run(all(editCard('mine', { text: 'They lost my papers twice' }), editAbout({ title: 'Told again' })))
  run(editCard('mine', { text: 'And they lost me too' }))
  store.getState().undo()
  takeIn(takeInCards([withdrawn]))
  for (const step of ['redo', 'undo', 'undo', 'undo', 'redo', 'redo'] as const) {
    store.getState()[step]()
    expect(JSON.stringify(store.getState().session)).not.toContain('lost')
  }
  expect(store.getState().session?.about.title).toBe('Told again')
  expect(store.getState().session?.cards.find(({ id }) => id === 'mine')).toEqual(withdrawn)
})

test('a window that only watches lets go of them too, should it write again', () => {
  const store = opened()
  store.getState().run(editCard('mine', { text: 'They lost my papers' }))
  const now = store.getState().session
  if (now === null) throw new Error('nothing is open')
  store.getState().setAccess('read')
  store.getState().receive(withRecords(now, 'cards', [withdrawn]))
  store.getState().setAccess('write')
  expect(store.getState().undo()).toBe(false)
  expect(store.getState().session?.cards.find(({ id }) => id === 'mine')).toEqual(withdrawn)
})

test('a card that was taken back is taken in once, and is a number from then on', () => {
  const session = withRecords(anySession('s'), 'cards', [mine])
  const next = takeInCards([{ ...mine, withdrawn: true }])(session)
  expect(next?.cards.find(({ id }) => id === 'mine')).toEqual(withdrawn)
  expect(next === null ? undefined : takeInCards([withdrawn, mine])(next)).toBeNull()
})
