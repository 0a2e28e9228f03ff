import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { Session } from '../../src/model/session'
import { withoutRecords, withRecords } from '../../src/model/table'
import { KeepingTrouble } from '../../src/storage/keepingTrouble'
import type { Library, Loss, SavingStatus, Standing } from '../../src/storage/library'
import { openLibrary } from '../../src/storage/openLibrary'
import { anySession, anyStep, retold } from './anySession'
import { openFakeVault, vaultPlace } from './vault/fakeVault'

let places = 0

/** A device: a database, and a second store beside it. */
function device() {
  const name = `device ${places++}`
  const place = vaultPlace()
  const open = async (): Promise<Library> => {
    const answer = await openLibrary(name, () => 1000, openFakeVault(place))
    if (answer.kind !== 'open') throw new Error(`the test's database did not open: ${answer.why}`)
    return answer.library
  }
  const raw = async (work: (raw: Dexie) => Promise<unknown>): Promise<void> => {
    const db = await new Dexie(name).open()
    await work(db)
    db.close()
  }
  const lose = (): Promise<void> => Dexie.delete(name)
  return { name, place, open, raw, lose }
}

/** Until what is done while nothing else is to be done was done. */
async function untilIdle(): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setTimeout(resolve, 0))
}

/** Keeps a session and one edit of it, with a copy of the whole. */
async function worked(at: { open: () => Promise<Library> }): Promise<Session> {
  const library = await at.open()
  const first = anySession('s')
  await library.create(first)
  const writer = library.writer(first)
  const last = retold(first, 'a', 'Told')
  writer.changed(last, 'now')
  await writer.close()
  await library.copy(last)
  return last
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('a whole device has lost nothing', async () => {
  const here = device()
  await worked(here)
  const library = await here.open()
  expect(await library.losses()).toEqual([])
  expect(await library.load('s')).not.toBeNull()
})

test('a database that comes back empty is noticed, and the session is in the copy', async () => {
  const here = device()
  const last = await worked(here)
  await here.lose()
  const library = await here.open()
  expect(await library.losses()).toMatchObject([{ session: 's', why: 'missing' }])
  await expect(library.load('s')).rejects.toMatchObject({ kind: 'part-lost' })
  const [copy] = await library.copies('s')
  expect(await library.loadCopy(copy?.id ?? '')).toEqual(last)
})

test('an earlier state that comes back is noticed, also where only the file system remembers', async () => {
  const here = device()
  await (await here.open()).create(anySession('s'))
  const rows = new Map<string, unknown[]>()
  await here.raw(async (raw) => {
    for (const table of raw.tables) rows.set(table.name, await table.toArray())
  })
  const library = await here.open()
  const writer = library.writer((await library.load('s')) ?? anySession('s'))
  writer.changed(retold(anySession('s'), 'a', 'Later'), 'now')
  await writer.close()
  await here.raw(async (raw) => {
    for (const table of raw.tables) {
      await table.clear()
      await table.bulkAdd(rows.get(table.name) ?? [])
    }
  })
  here.place.local.clear()
  expect(await (await here.open()).losses()).toMatchObject([{ session: 's', why: 'behind' }])
})

test('what is left of a damaged session can be looked at, mended', async () => {
  const here = device()
  await worked(here)
  await here.raw((raw) => raw.table('steps').delete(['s', 'b']))
  const library = await here.open()
  await expect(library.load('s')).rejects.toMatchObject({ kind: 'part-lost' })
  expect(await library.losses()).toMatchObject([{ session: 's', why: 'damaged' }])
  const remains = await library.remains('s')
  expect(remains?.steps.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(remains?.flows.every(({ from, to }) => from !== 'b' && to !== 'b')).toBe(true)
})

test('a loss that was left as it is, is not asked about again', async () => {
  const here = device()
  await worked(here)
  await here.lose()
  await (await here.open()).acceptLoss('s')
  const library = await here.open()
  expect(await library.losses()).toEqual([])
  expect(await library.copies('s')).toHaveLength(1)
})

test('what is written while a session that was just opened is still looked through is no loss', async () => {
  const here = device()
  await worked(here)
  const library = await here.open()
  const told = vi.fn<(loss: Loss) => void>()
  library.onLoss(told)
  const idle: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work))
  const session = (await library.load('s')) ?? anySession('s')
  const writer = library.writer(session)
  writer.changed(retold(session, 'a', 'At once'), 'now')
  await writer.flush()
  vi.unstubAllGlobals()
  expect(idle, 'nothing was looked through before').toHaveLength(1)
  for (const work of idle) work()
  await untilIdle()
  expect(told).not.toHaveBeenCalled()
  expect(await library.losses()).toEqual([])
})

test('what another window writes while this one reads is no loss', async () => {
  const here = device()
  const first = await worked(here)
  const writer = (await here.open()).writer(first)
  const other = await here.open()
  let session = first
  for (let time = 0; time < 40; time++) {
    session = retold(session, 'a', `Edit ${time}`)
    writer.changed(session, 'now')
    const [read, losses] = await Promise.all([other.load('s'), other.losses(), writer.flush()])
    expect(read).not.toBeNull()
    expect(losses).toEqual([])
  }
  await untilIdle()
  expect(await other.losses()).toEqual([])
})

test('a session deleted for good leaves nothing in either store and is no loss', async () => {
  const here = device()
  await worked(here)
  const library = await here.open()
  await library.remove('s')
  await library.purge('s')
  expect(here.place.folder.files().filter((path) => path.includes('s-s'))).toEqual([])
  expect(here.place.local.length).toBe(0)
  expect(await (await here.open()).losses()).toEqual([])
})

/** A session on the wall, kept by a writer. */
async function onTheWall(here: ReturnType<typeof device>) {
  const first = await worked(here)
  const library = await here.open()
  const session = (await library.load('s')) ?? first
  const writer = library.writer(session)
  const said: SavingStatus[] = []
  writer.onStatus((status) => said.push(status))
  writer.changed(retold(session, 'b', 'On the wall'), 'now')
  await writer.flush()
  // What was just opened is looked through then, and marked.
  await untilIdle()
  const looked = async (): Promise<void> => {
    await writer.check()
    await writer.flush()
  }
  return { library, writer, said, looked, session: retold(session, 'b', 'On the wall') }
}

test('a database that is lost while a session is open is written whole again', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const here = device()
  const { looked, said, session } = await onTheWall(here)
  await here.lose()
  await looked()
  expect(said.at(-1)?.state).toBe('saved')
  expect(await (await here.open()).load('s')).toEqual(session)
})

test('when somebody clears all that the browser kept, a person is asked before it is kept again', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const here = device()
  const { library, writer, looked, said, session } = await onTheWall(here)
  await here.lose()
  here.place.local.clear()
  await looked()
  expect(said.at(-1)).toMatchObject({ state: 'not-saved', trouble: 'cleared' })
  expect(await library.list()).toEqual([])
  library.keepAgain('s')
  await writer.flush()
  expect(said.at(-1)?.state).toBe('saved')
  expect(await (await here.open()).load('s')).toEqual(session)
})

test('rows that fell behind under an open session are written whole again', async () => {
  const here = device()
  const { looked, said, session } = await onTheWall(here)
  await here.raw(async (raw) => {
    const row = await raw.table('sessions').get('s')
    await raw.table('sessions').put({ ...row, revision: 1 })
    await raw.table('steps').clear()
  })
  await looked()
  expect(said.at(-1)?.state).toBe('saved')
  expect(await (await here.open()).load('s')).toEqual(session)
})

test('once a newer version has changed the database this window is told to read only', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const here = device()
  const library = await here.open()
  await library.create(anySession('s'))
  const told: Standing[] = []
  library.onStanding((standing) => told.push(standing))
  expect(told).toEqual(['fine'])
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open(here.name, 90)
    asked.addEventListener('success', () => resolve(asked.result))
  })
  newer.close()
  expect(told).toEqual(['fine', 'newer-version'])
  const later: Standing[] = []
  const old = await here.open()
  old.onStanding((standing) => later.push(standing))
  expect(later).toContain('newer-version')
  expect(await old.load('s')).toEqual(anySession('s'))
  await expect(old.create(anySession('t'))).rejects.toMatchObject({ kind: 'newer-version' })
})

test('a locked snapshot is never thinned out, and a deleted one is gone', async () => {
  const library = await device().open()
  await library.create(anySession('s', []))
  await library.takeSnapshot('s', null)
  const [first] = await library.snapshots('s')
  await library.lockSnapshot(first?.id ?? '', 'locked')
  for (let taken = 0; taken < 61; taken++) await library.takeSnapshot('s', null)
  const all = await library.snapshots('s')
  expect(all).toHaveLength(61)
  expect(all.at(-1)).toMatchObject({ id: first?.id, locked: true })
  await library.deleteSnapshot(first?.id ?? '')
  expect(await library.snapshots('s')).toHaveLength(60)
})

/** What may happen at a wall. `crash`: the window goes in the middle of a write, before this many rows are put. */
const HAPPENINGS = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ kind: fc.constant('edit' as const), step: fc.constantFrom('a', 'b', 'x', 'y') }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('delete' as const), step: fc.constantFrom('a', 'b', 'x') }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('flush' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('copy' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const), puts: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('loseRow' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('loseAll' as const) }) },
  ),
  { maxLength: 16 },
)

/** The next transaction is cut off when it has put this many rows. */
function cutAfter(puts: number): void {
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...row: unknown[]) => IDBRequest<IDBValidKey>
  let left = puts
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (left === 0) this.transaction.abort()
    left--
    return put.apply(this, row)
  })
}

/** What a device gives back at the next start: what was kept, or (null) word that it is less. */
async function comesBack(
  open: () => Promise<Library>,
): Promise<{ library: Library; session: Session | null }> {
  const library = await open()
  await library.losses()
  try {
    const session = await library.load('s')
    if (session === null) throw new Error('nothing came back and nothing was said')
    return { library, session }
  } catch (error) {
    if (!(error instanceof KeepingTrouble) || error.kind !== 'part-lost') throw error
    return { library, session: null }
  }
}

test('whatever crashes and is lost, what comes back is a state that was kept, no older than the last acknowledged, or it is said that it is not', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  await fc.assert(
    fc.asyncProperty(HAPPENINGS, async (happenings) => {
      const here = device()
      let library = await here.open()
      let session = anySession('s')
      await library.create(session)
      let states = [session]
      let acknowledged = 0
      let writer = library.writer(session)
      const listen = (): void => {
        writer.onStatus(({ state }) => {
          if (state === 'saved') acknowledged = states.length - 1
        })
      }
      const change = (next: Session): void => {
        session = next
        states.push(next)
        writer.changed(next, 'now')
      }
      listen()
      for (const [place, each] of happenings.entries()) {
        if (each.kind === 'edit') change(withRecords(session, 'steps', [anyStep(each.step, `told ${place}`)]))
        else if (each.kind === 'delete') change(withoutRecords(session, 'steps', [each.step]))
        else if (each.kind === 'flush') await writer.flush()
        else if (each.kind === 'copy') await library.copy(session)
        else {
          if (each.kind === 'crash') {
            await writer.flush()
            cutAfter(each.puts)
            change(
              withRecords(session, 'steps', [anyStep('a', `cut ${place}`), anyStep('z', `cut ${place}`)]),
            )
            await writer.flush()
            vi.mocked(IDBObjectStore.prototype.put).mockRestore()
          } else await writer.flush()
          if (each.kind === 'loseRow') await here.raw((raw) => raw.table('lanes').delete(['s', 'prison']))
          if (each.kind === 'loseAll') await here.lose()
          const back = await comesBack(here.open)
          const isSaid = back.session === null && (await back.library.losses()).length === 1
          const isKept = states.slice(acknowledged).some((state) => isDeepStrictEqual(state, back.session))
          if (each.kind === 'crash' ? !isKept : !isSaid) throw new Error(`after ${each.kind}`)
          if (back.session === null) return
          ;({ library } = back)
          session = back.session
          states = [session]
          acknowledged = 0
          writer = library.writer(session)
          listen()
        }
      }
      await writer.close()
      expect(await (await here.open()).load('s')).toEqual(session)
    }),
    { numRuns: 60 },
  )
})
