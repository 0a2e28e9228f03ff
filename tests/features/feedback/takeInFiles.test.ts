import { expect, test } from 'vitest'
import { takeInFiles as takeIn } from '../../../src/features/feedback/takeInFiles'
import { newCard } from '../../../src/model/defaults'
import { cardsFileText } from '../../../src/model/gate/feedbackFiles'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import { createSessionStore, type OpenStore } from '../../../src/store/createSessionStore'
import { anySession } from '../../storage/anySession'

const card = (id: string, text = `words of ${id}`) => newCard({ id, map: 'now', text, gathered: 'tablet' })

const file = (name: string, text: string): File => new File([text], name)

const takeInFiles = (files: readonly File[], store: OpenStore, library = memoryLibrary()) =>
  takeIn(files, store, library)

function opened() {
  const store = createSessionStore()
  store.getState().open(anySession('s'))
  return store
}

test('several files come in at once, and the same file again adds nothing', async () => {
  const store = opened()
  const first = file('a.cards.json', cardsFileText('s', [card('x'), card('y')]))
  const second = file('b.cards.json', cardsFileText('s', [card('y'), card('z')]))
  const taken = await takeInFiles([first, second], store)
  expect(taken.map(({ sentence }) => sentence)).toEqual([
    'a.cards.json: 2 new cards.',
    'b.cards.json: 1 new card.',
  ])
  const { session } = store.getState()
  expect(session?.cards.map(({ id }) => id)).toEqual(['card', 'x', 'y', 'z'])
  const again = await takeInFiles([first], store)
  expect(again[0]?.sentence).toBe('a.cards.json: nothing new. All its cards are here already.')
  expect(store.getState().session).toBe(session)
})

test('taking in a file is undone in one step', async () => {
  const store = opened()
  await takeInFiles([file('a', cardsFileText('s', [card('x'), card('y')]))], store)
  store.getState().undo()
  expect(store.getState().session?.cards.map(({ id }) => id)).toEqual(['card'])
})

test('a card that was taken back on the tablet loses its words here, and undo does not bring them again', async () => {
  const store = opened()
  await takeInFiles([file('a', cardsFileText('s', [card('x'), card('y')]))], store)
  await takeInFiles([file('b', cardsFileText('s', [{ ...card('x'), withdrawn: true }]))], store)
  const words = () => JSON.stringify(store.getState().session?.cards)
  expect(words()).not.toContain('words of x')
  store.getState().undo()
  expect(words()).not.toContain('words of')
  store.getState().redo()
  expect(words()).toContain('words of y')
  expect(words()).not.toContain('words of x')
})

test('what was taken back on the tablet is forgotten by the snapshots here too', async () => {
  const [store, library] = [opened(), memoryLibrary()]
  await takeInFiles([file('a', cardsFileText('s', [card('x')]))], store, library)
  const { session } = store.getState()
  if (session !== null) await library.create(session)
  await library.takeSnapshot('s', 'Before lunch')
  const [kept] = await library.snapshots('s')
  const inSnapshot = async () => JSON.stringify(await library.loadSnapshot(kept?.id ?? ''))
  expect(await inSnapshot()).toContain('words of x')
  await takeInFiles([file('b', cardsFileText('s', [{ ...card('x'), withdrawn: true }]))], store, library)
  expect(await inSnapshot()).not.toContain('words of x')
})

test('cards of another session, and files that are none, are refused by name', async () => {
  const store = opened()
  const taken = await takeInFiles(
    [
      file('other', cardsFileText('t', [{ ...card('x'), map: 'elsewhere' }])),
      file('text', 'hello'),
      file('whole', '{"format":"throughline-session"}'),
    ],
    store,
  )
  expect(taken.map(({ sentence }) => sentence)).toEqual([
    'other: these cards belong to another session.',
    'text: this is not a file of cards from a tablet.',
    'whole: this is a whole session. Open it with Import on the start screen.',
  ])
  expect(store.getState().session?.cards).toHaveLength(1)
})
