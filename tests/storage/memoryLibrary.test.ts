import { expect, test } from 'vitest'
import type { SavingStatus } from '../../src/storage/library'
import { memoryLibrary } from '../../src/storage/memoryLibrary'
import { anySession, retold } from './anySession'
import { libraryContract } from './libraryContract'

libraryContract(async (now) => {
  const library = memoryLibrary(now)
  return { library, reopened: async () => library }
})

test('a window that forgets never says that it has saved', async () => {
  const library = memoryLibrary()
  expect(library.keeps).toBe('memory')
  const first = anySession('s')
  await library.create(first)
  const writer = library.writer(first)
  const said: SavingStatus[] = []
  writer.onStatus((status) => said.push(status))
  writer.changed(retold(first, 'a', 'Told'), 'now')
  await writer.flush()
  expect(said).toEqual([{ state: 'not-saved', at: null, trouble: 'memory-only' }])
})
