import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test, vi } from 'vitest'
import type { Library, Loss } from '../../src/storage/library'
import { openLibrary } from '../../src/storage/openLibrary'
import { anySession } from './anySession'

let places = 0

async function opened(name: string): Promise<Library> {
  const answer = await openLibrary(name)
  if (answer.kind !== 'open') throw new Error(`the test's database did not open: ${answer.why}`)
  return answer.library
}

/** A device on which a session was kept, and then this happened to its database behind the program's back. */
async function damaged(happens: (raw: Dexie) => Promise<unknown>): Promise<Library> {
  const name = `damaged ${places++}`
  await (await opened(name)).create(anySession('s'))
  const raw = await new Dexie(name).open()
  await happens(raw)
  raw.close()
  return opened(name)
}

test('a session of which rows are missing is not handed out as if it were whole', async () => {
  const library = await damaged((raw) => raw.table('steps').delete(['s', 'b']))
  await expect(library.load('s')).rejects.toMatchObject({ kind: 'part-lost' })
})

test('rows that are not those that were kept are told of once the session is shown', async () => {
  const library = await damaged(async (raw) => {
    const row = await raw.table('steps').get(['s', 'b'])
    await raw.table('steps').put({ ...row, record: { ...row.record, text: 'Not what was written' } })
  })
  const told = vi.fn<(loss: Loss) => void>()
  library.onLoss(told)
  expect((await library.load('s'))?.steps).toHaveLength(3)
  await vi.waitFor(() =>
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ session: 's', why: 'damaged' })),
  )
})

test('of a whole session nothing is told', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const library = await damaged(() => Promise.resolve())
  const told = vi.fn<(loss: Loss) => void>()
  library.onLoss(told)
  await library.load('s')
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  expect(told).not.toHaveBeenCalled()
})
