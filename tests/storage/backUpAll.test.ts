import { expect, test } from 'vitest'
import { newSession } from '../../src/model/newSession'
import { backUpAll } from '../../src/storage/backUpAll'
import { memoryLibrary } from '../../src/storage/memoryLibrary'

async function twoSessions() {
  const library = memoryLibrary(() => 1)
  const sessions = ['One', 'Two'].map((title) =>
    newSession({ title, citizenLane: 'Person', map: 'Now', stage: 'First' }),
  )
  for (const session of sessions) await library.create(session)
  return { library, ids: sessions.map(({ about }) => about.id) }
}

test('every session has a snapshot of that name, and a copy where there is a place for copies', async () => {
  const { library, ids } = await twoSessions()
  const copied: string[] = []
  const copy = async ({ about }: { readonly about: { readonly id: string } }) => void copied.push(about.id)
  await backUpAll({ ...library, holdsCopies: async () => true, copy }, 'Before an update')
  for (const id of ids) {
    expect((await library.snapshots(id)).map(({ name }) => name)).toEqual(['Before an update'])
  }
  expect(copied.toSorted()).toEqual(ids.toSorted())
})

test('it rejects when one of them cannot be made', async () => {
  const { library } = await twoSessions()
  const copy = () => Promise.reject(new Error('no room'))
  await expect(backUpAll({ ...library, holdsCopies: async () => true, copy }, 'x')).rejects.toThrow('no room')
})
