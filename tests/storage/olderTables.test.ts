import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, expect, test, vi } from 'vitest'
import { openLibrary } from '../../src/storage/openLibrary'
import { anySession } from './anySession'

afterEach(() => {
  vi.restoreAllMocks()
})

/** The tables as each version of the program that was given out made them. Append only. */
const GIVEN_OUT = [
  {
    version: 1,
    tables: [
      ['sessions', 'id'],
      ['snapshots', 'id'],
      ['pictures', 'session'],
    ],
  },
  {
    version: 2,
    tables: [
      ['inbox', '[session+id]'],
      ['files', 'session'],
    ],
  },
  {
    version: 3,
    tables: [
      ['tablets', 'session'],
      ['handedOut', '++number'],
    ],
  },
] as const

async function opened(name: string) {
  const answer = await openLibrary(name)
  if (answer.kind !== 'open') throw new Error(`it did not open: ${answer.why}`)
  return answer.library
}

/** A database with a session in it, and without what the versions after this one brought. */
async function olderDatabase(name: string, version: number): Promise<void> {
  const library = await opened(name)
  await library.create(anySession('s', ['a', 'b']))
  await library.takeSnapshot('s', 'Before lunch')
  const newest = new Dexie(name)
  await newest.open()
  const rows = new Map<string, readonly unknown[]>()
  const stores: Record<string, string> = {}
  const later = new Set<string>(
    GIVEN_OUT.filter((each) => each.version > version).flatMap(({ tables }) =>
      tables.map(([table]) => table),
    ),
  )
  for (const table of newest.tables.filter(({ name: each }) => !later.has(each))) {
    rows.set(table.name, await table.toArray())
    stores[table.name] = [table.schema.primKey, ...table.schema.indexes].map(({ src }) => src).join(', ')
  }
  newest.close()
  await Dexie.delete(name)
  const older = new Dexie(name)
  older.version(version).stores(stores)
  await older.open()
  for (const [table, each] of rows) await older.table(table).bulkAdd([...each])
  older.close()
}

test.each([1, 2, 3])('what version %i of the tables held opens whole', async (version) => {
  const name = `since ${version}`
  await olderDatabase(name, version)
  const library = await opened(name)
  expect(await library.load('s')).toEqual(anySession('s', ['a', 'b']))
  expect(await library.snapshots('s')).toHaveLength(1)
  expect(await library.losses()).toEqual([])
})

test('a change of the tables that is cut off leaves the older ones whole, and is made at the next opening', async () => {
  const name = 'cut off'
  await olderDatabase(name, 1)
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
    throw new DOMException('the lights went out', 'UnknownError')
  })
  expect(await openLibrary(name)).toMatchObject({ kind: 'unavailable' })
  vi.restoreAllMocks()
  expect(await (await opened(name)).load('s')).toEqual(anySession('s', ['a', 'b']))
})
