import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { hashSession } from '../../src/model/hash'
import type { Session } from '../../src/model/session'
import { withoutRecords, withRecords } from '../../src/model/table'
import type { Library, SavingStatus, Written } from '../../src/storage/library'
import { openLibrary } from '../../src/storage/openLibrary'
import { anySession, anyStep, retold } from './anySession'
import { libraryContract } from './libraryContract'

let places = 0

async function opened(name: string, now: () => number = Date.now): Promise<Library> {
  const answer = await openLibrary(name, now)
  if (answer.kind !== 'open') throw new Error(`the test's database did not open: ${answer.why}`)
  return answer.library
}

afterEach(() => {
  vi.useRealTimers()
})

libraryContract(async (now) => {
  const name = `place ${places++}`
  return { library: await opened(name, now), reopened: () => opened(name, now) }
})

test('a large session goes to the database a part at a time; stopped in between, nothing of it stays', async () => {
  const name = `place ${places++}`
  const library = await opened(name)
  const stopper = new AbortController()
  const steps = Array.from({ length: 1000 }, (_, place) => `step-${place}`)
  let put = 0
  beforeEachPut(() => {
    put += 1
    if (put === 400) stopper.abort()
  })
  await expect(library.create(anySession('s', steps), stopper.signal)).rejects.toBeDefined()
  expect(put).toBeLessThan(1000)
  expect(await (await opened(name)).load('s')).toBeNull()
})

/** A library with one session kept in it, and its writer. */
async function open(session: Session) {
  const name = `place ${places++}`
  const library = await opened(name)
  await library.create(session)
  const writes: Written[] = []
  library.onWrite((written) => writes.push(written))
  const writer = library.writer(session)
  const said: SavingStatus[] = []
  writer.onStatus((status) => said.push(status))
  const write = async (next: Session): Promise<void> => {
    writer.changed(next, 'now')
    await writer.flush()
  }
  return { name, library, writer, writes, write, said, reload: async () => (await opened(name)).load('s') }
}

/** Lets something happen before each row is put. */
function beforeEachPut(happens: (store: IDBObjectStore) => void): void {
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...row: unknown[]) => IDBRequest<IDBValidKey>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    happens(this)
    return put.apply(this, row)
  })
}

/** The raw row of the only session. */
async function sessionRow(name: string): Promise<Record<string, unknown>> {
  const raw = await new Dexie(name).open()
  const row = await raw.table('sessions').get('s')
  raw.close()
  return row
}

test('only changed rows are written', async () => {
  const many = anySession(
    's',
    Array.from({ length: 500 }, (_, place) => `p${place}`),
  )
  const { write, writes } = await open(many)
  const second = retold(many, 'p250', 'Told again')
  await write(second)
  const third = withRecords(second, 'steps', [anyStep('new')])
  await write(third)
  const fourth = withoutRecords(withoutRecords(third, 'steps', ['p0', 'p1']), 'flows', ['to-p1'])
  await write(fourth)
  await write({ ...fourth, about: { ...fourth.about, place: 'Leeds' } })
  await write({ ...third })
  expect(writes).toEqual([
    { session: 's', put: 1, deleted: 0 },
    { session: 's', put: 1, deleted: 0 },
    { session: 's', put: 0, deleted: 3 },
    { session: 's', put: 0, deleted: 0 },
    { session: 's', put: 3, deleted: 0 },
  ])
})

test('every write leaves revision, count and hash of what is there', async () => {
  const first = anySession('s')
  const { name, write } = await open(first)
  await write(retold(first, 'a', 'Told'))
  const last = withRecords(first, 'steps', [anyStep('new')])
  await write(last)
  const { count, hash } = hashSession(last)
  expect(await sessionRow(name)).toMatchObject({
    revision: 3,
    count,
    hash: hash.toString(16).padStart(16, '0'),
    docSchema: 1,
  })
})

test('a write cut between two rows leaves the session as it was before it', async () => {
  const first = anySession('s')
  const { write, said, reload, writer } = await open(first)
  let puts = 0
  beforeEachPut((store) => {
    puts++
    if (puts === 3) store.transaction.abort()
  })
  const changed = withRecords(retold(first, 'a', 'Told'), 'cards', [])
  const half = withRecords({ ...changed, flows: [] }, 'steps', [anyStep('d'), anyStep('e'), anyStep('f')])
  await write(half)
  expect(puts).toBeGreaterThanOrEqual(3)
  expect(said.at(-1)?.state).toBe('not-saved')
  expect(await reload()).toEqual(first)
  vi.restoreAllMocks()
  await writer.flush()
  expect(said.at(-1)?.state).toBe('saved')
  expect(await reload()).toEqual(half)
})

test('a session half kept when the lights go out is not there at all', async () => {
  const library = await opened(`place ${places++}`)
  beforeEachPut((store) => {
    if (store.name === 'flows') store.transaction.abort()
  })
  await expect(library.create(anySession('s'))).rejects.toMatchObject({ kind: 'failed' })
  vi.restoreAllMocks()
  expect(await library.list()).toEqual([])
  expect(await library.load('s')).toBeNull()
})

test('what another window wrote is not written over', async () => {
  const first = anySession('s')
  const { name, write, said } = await open(first)
  const other = await opened(name)
  const theirs = (await other.load('s')) ?? first
  const otherWriter = other.writer(theirs)
  otherWriter.changed(retold(theirs, 'a', 'Theirs'), 'now')
  await otherWriter.close()
  await write(retold(first, 'b', 'Ours'))
  expect(said.at(-1)).toMatchObject({ state: 'not-saved', trouble: 'other-window' })
  expect(await (await opened(name)).load('s')).toEqual(retold(first, 'a', 'Theirs'))
})

test('rows of a newer version of the program are neither written nor read', async () => {
  const first = anySession('s')
  const { name, write, said } = await open(first)
  const raw = await new Dexie(name).open()
  await raw.table('sessions').update('s', { docSchema: 2 })
  raw.close()
  await write(retold(first, 'a', 'Told'))
  expect(said.at(-1)).toMatchObject({ state: 'not-saved', trouble: 'newer-version' })
  const later = await opened(name)
  await expect(later.load('s')).rejects.toMatchObject({ kind: 'newer-version' })
  await expect(later.rename('s', 'x')).rejects.toMatchObject({ kind: 'newer-version' })
})

test('when a newer version upgrades the database, this window stops writing', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const first = anySession('s')
  const { name, write, said } = await open(first)
  const upgraded = new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open(name, 900)
    asked.addEventListener('success', () => resolve(asked.result))
  })
  const newer = await upgraded
  await write(retold(first, 'a', 'Told'))
  expect(said.at(-1)).toMatchObject({ state: 'not-saved', trouble: 'newer-version' })
  newer.close()
  const old = await opened(name)
  await expect(old.create(anySession('t'))).rejects.toMatchObject({ kind: 'newer-version' })
  await old.noteHandedOut('s', 'leaving.journey.json')
  const rows = new Dexie(name)
  await rows.open()
  expect(await rows.table('handedOut').count()).toBe(0)
  rows.close()
})

test('a database wiped under an open session is written whole again from what the room sees', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const first = anySession('s')
  const { name, write, reload, said } = await open(first)
  await Dexie.delete(name)
  const next = retold(first, 'a', 'Still here')
  await write(next)
  expect(said.at(-1)?.state).toBe('saved')
  expect(await reload()).toEqual(next)
})

test('a write that was kept although it was said to fail does not lock us out', async () => {
  const first = anySession('s')
  const { write, said, reload } = await open(first)
  const transact: (...given: unknown[]) => Promise<unknown> = Dexie.prototype.transaction
  const dying = async function (this: Dexie, ...given: unknown[]): Promise<never> {
    await transact.apply(this, given)
    throw new Error('the connection died after the commit')
  }
  vi.spyOn(Dexie.prototype, 'transaction').mockImplementationOnce(dying as never)
  await write(retold(first, 'a', 'One'))
  expect(said.at(-1)?.state).toBe('not-saved')
  expect(await reload()).toEqual(retold(first, 'a', 'One'))
  await write(retold(first, 'a', 'Two'))
  await vi.waitFor(() => expect(said.at(-1)?.state).toBe('saved'), { timeout: 3000 })
  expect(await reload()).toEqual(retold(first, 'a', 'Two'))
})

test('a session left with a backlog is loaded with it', async () => {
  const first = anySession('s')
  const { library, writer, said, reload } = await open(first)
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  const next = retold(first, 'a', 'Told')
  writer.changed(next, 'now')
  await writer.close()
  expect(said.at(-1)).toMatchObject({ state: 'not-saved', trouble: 'full' })
  expect(await library.load('s')).toBe(next)
  const again = library.writer(next)
  const last = retold(next, 'b', 'Told as well')
  again.changed(last, 'now')
  failing.mockRestore()
  await again.flush()
  expect(await reload()).toEqual(last)
})

test('a removed session is purged at the next opening after an hour, not before', async () => {
  const name = `place ${places++}`
  const hour = 60 * 60 * 1000
  const library = await opened(name, () => 0)
  await library.create(anySession('s'))
  await library.remove('s')
  const rows = async (): Promise<number> => {
    const raw = await new Dexie(name).open()
    const counts = await Promise.all(raw.tables.map((table) => table.count()))
    raw.close()
    return counts.reduce((sum, count) => sum + count, 0)
  }
  const before = await rows()
  await (await opened(name, () => hour - 1)).list()
  expect(await rows()).toBe(before)
  await opened(name, () => hour)
  await vi.waitFor(async () => expect(await rows()).toBe(0))
})

/** One edit of a random walk: of which of two tables' records, or back to an earlier value, as an undo does. */
const EDITS = fc.array(
  fc.oneof(
    fc.record({ edit: fc.constant('put' as const), id: fc.constantFrom('a', 'b', 'x', 'y', 'z') }),
    fc.record({ edit: fc.constant('delete' as const), id: fc.constantFrom('a', 'b', 'c', 'x') }),
    fc.record({ edit: fc.constant('undo' as const), back: fc.nat(8) }),
    fc.record({ edit: fc.constant('about' as const), place: fc.string({ unit: 'grapheme' }) }),
    fc.record({ edit: fc.constant('flush' as const) }),
  ),
  { maxLength: 24 },
)

test('whatever is done, what is kept equals what was on the wall', async () => {
  await fc.assert(
    fc.asyncProperty(EDITS, async (edits) => {
      const first = anySession('s')
      const { name, writer, reload } = await open(first)
      const values = [first]
      let session = first
      for (const [place, each] of edits.entries()) {
        if (each.edit === 'put') session = withRecords(session, 'steps', [anyStep(each.id, `${place}`)])
        else if (each.edit === 'delete') session = withoutRecords(session, 'steps', [each.id])
        else if (each.edit === 'undo') session = values.at(-1 - (each.back % values.length)) ?? session
        else if (each.edit === 'about')
          session = { ...session, about: { ...session.about, place: each.place } }
        else await writer.flush()
        values.push(session)
        writer.changed(session, place % 2 === 0 ? 'now' : 'typing')
      }
      await writer.close()
      expect(await reload()).toEqual(session)
      const { count, hash } = hashSession(session)
      expect(await sessionRow(name)).toMatchObject({ count, hash: hash.toString(16).padStart(16, '0') })
    }),
    { numRuns: 40 },
  )
})
