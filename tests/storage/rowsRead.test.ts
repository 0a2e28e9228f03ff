import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import type { Library } from '../../src/storage/library'
import { openLibrary } from '../../src/storage/openLibrary'
import { generatedSession } from '../bench/generatedSession'

const READS = ['get', 'getAll', 'openCursor'] as const

/** What is read from now on: of which table, and the session of each row. */
function watchReads(): { readonly table: string; readonly session: string }[] {
  const read: { table: string; session: string }[] = []
  for (const { prototype } of [IDBObjectStore, IDBIndex]) {
    for (const verb of READS) {
      const own = Reflect.get(prototype, verb) as (...asked: unknown[]) => IDBRequest<unknown>
      const watched = function (this: IDBObjectStore | IDBIndex, ...asked: unknown[]): IDBRequest<unknown> {
        const table = 'objectStore' in this ? this.objectStore.name : this.name
        const request = own.apply(this, asked)
        request.addEventListener('success', () => {
          const { result } = request
          const found = result instanceof IDBCursorWithValue ? (result.value as unknown) : result
          for (const row of [found].flat().filter((each) => each !== undefined && each !== null)) {
            const { session, id } = row as { readonly session?: string; readonly id: string }
            read.push({ table, session: session ?? id })
          }
        })
        return request
      }
      vi.spyOn(prototype, verb).mockImplementation(watched as never)
    }
  }
  return read
}

async function manySessions(): Promise<Library> {
  const opened = await openLibrary(`read ${performance.now()}`)
  if (opened.kind !== 'open') throw new Error('the database of the test did not open')
  for (const id of ['a', 'b', 'c']) {
    await opened.library.create(generatedSession(20, id))
    await opened.library.savePicture(id, new Blob(['picture']))
  }
  return opened.library
}

test('listing reads a row and a picture a session, and nothing of what is in them', async () => {
  const library = await manySessions()
  const read = watchReads()
  expect(await library.list()).toHaveLength(3)
  expect(read.map(({ table }) => table).toSorted()).toEqual([
    ...Array.from({ length: 3 }, () => 'pictures'),
    ...Array.from({ length: 3 }, () => 'sessions'),
  ])
})

test('opening a session reads its own rows, each once, whatever else is kept', async () => {
  const library = await manySessions()
  const read = watchReads()
  const session = await library.load('b')
  expect(new Set(read.map((row) => row.session))).toEqual(new Set(['b']))
  const count = (table: string): number => read.filter((row) => row.table === table).length
  expect(count('sessions')).toBe(1)
  expect(count('steps')).toBe(session?.steps.length)
  expect(count('flows')).toBe(session?.flows.length)
  expect(count('pictures')).toBe(0)
})
