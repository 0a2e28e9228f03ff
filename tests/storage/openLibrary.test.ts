import { Dexie } from 'dexie'
import { indexedDB as fakeIndexedDB, IDBKeyRange as FakeKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OPEN_TIMEOUT_MS, openLibrary, type OpenedLibrary } from '../../src/storage/openLibrary'

const { indexedDB, IDBKeyRange } = Dexie.dependencies

beforeEach(() => {
  Dexie.dependencies.indexedDB = fakeIndexedDB
  Dexie.dependencies.IDBKeyRange = FakeKeyRange
})

afterEach(() => {
  Dexie.dependencies.indexedDB = indexedDB
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  vi.useRealTimers()
})

/** A browser whose database answers an opening like this. */
function browserThat(open: () => unknown): void {
  Dexie.dependencies.indexedDB = { open, deleteDatabase: open } as unknown as IDBFactory
}

test('opens where the browser keeps', async () => {
  expect(await openLibrary('a place')).toMatchObject({ kind: 'open', library: { keeps: 'device' } })
})

test('a browser without a database is said to have none', async () => {
  Dexie.dependencies.indexedDB = null as unknown as IDBFactory
  expect(await openLibrary('none')).toEqual({ kind: 'unavailable', why: 'no-database' })
})

test('an opening that throws is said, not thrown', async () => {
  browserThat(() => {
    throw new DOMException('not here', 'SecurityError')
  })
  expect(await openLibrary('throws')).toEqual({ kind: 'unavailable', why: 'no-database' })
})

test('an opening that gives nothing is said, not thrown', async () => {
  browserThat(() => null)
  expect(await openLibrary('nothing')).toEqual({ kind: 'unavailable', why: 'no-database' })
})

test('a full disk is said', async () => {
  browserThat(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect(await openLibrary('full')).toEqual({ kind: 'unavailable', why: 'full' })
})

test('a database that never answers is given up after five seconds', async () => {
  vi.useFakeTimers()
  browserThat(() => ({}))
  const answered = vi.fn<(opened: OpenedLibrary) => void>()
  void openLibrary('silent').then(answered)
  await vi.advanceTimersByTimeAsync(OPEN_TIMEOUT_MS - 1)
  expect(answered).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(answered).toHaveBeenCalledWith({ kind: 'unavailable', why: 'no-answer' })
})
