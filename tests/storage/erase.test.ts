import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Library } from '../../src/storage/library'
import { openLibrary } from '../../src/storage/openLibrary'
import { type ShowingLocks, showing, whileNobodyShows } from '../../src/storage/showing'
import type { Vault } from '../../src/storage/vault/vault'
import { anySession, retold } from './anySession'
import { type FakeFolder } from './vault/fakeFolder'
import { openFakeVault, vaultPlace } from './vault/fakeVault'

const WORD = 'Quillfeather'

let places = 0

/** The browser's locks, as far as they are used: shared and exclusive, in the order of asking. */
function fakeLocks(): ShowingLocks {
  const held = new Map<string, Set<{ readonly mode: string; readonly ended: Promise<unknown> }>>()
  const request = async (
    name: string,
    { mode = 'exclusive', signal }: LockOptions,
    work: () => Promise<unknown>,
  ): Promise<unknown> => {
    const holders = held.get(name) ?? new Set()
    held.set(name, holders)
    const inTheWay = () =>
      [...holders].filter((holder) => mode === 'exclusive' || holder.mode === 'exclusive')
    while (inTheWay().length > 0) {
      await Promise.race([
        ...inTheWay().map(({ ended }) => ended),
        new Promise((_resolve, reject) => signal?.addEventListener('abort', reject)),
      ])
    }
    const holder = { mode, ended: work() }
    holders.add(holder)
    return holder.ended.finally(() => holders.delete(holder))
  }
  return { request } as unknown as ShowingLocks
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks(), storage: { getDirectory: () => undefined } })
})

async function opened(name: string, vault: Vault, now: () => number = Date.now): Promise<Library> {
  const answer = await openLibrary(name, now, vault)
  if (answer.kind !== 'open') throw new Error(answer.why)
  return answer.library
}

/** What another window has put down for a session. */
async function putInInbox(name: string, session: string): Promise<void> {
  const raw = await new Dexie(name).open()
  await raw.table('inbox').put({ session, id: 'waits', card: { text: WORD } })
  raw.close()
}

/** Two sessions, one of them with a word that is looked for, and a window over them. */
async function kept(change: (vault: Vault) => Partial<Vault> = () => ({})) {
  const name = `erase ${places++}`
  const place = vaultPlace()
  const whole = openFakeVault(place)
  const vault = { ...whole, ...change(whole) }
  const library = await opened(name, vault)
  const told = retold(anySession('told'), 'b', WORD)
  const other = { ...anySession('other'), about: { ...anySession('other').about, title: 'Another' } }
  for (const session of [told, other]) {
    await library.create(session)
    await library.takeSnapshot(session.about.id, WORD)
    await library.copy(session)
    await library.savePicture(session.about.id, new Blob([WORD]))
    await library.keepFile(session.about.id, { kind: 'file', handle: {} as FileSystemFileHandle })
    await putInInbox(name, session.about.id)
  }
  return { name, place, library, told, other }
}

/** Every row of every table, as text, by the session that it belongs to. */
async function rowsOf(name: string, session: string): Promise<readonly string[]> {
  const raw = await new Dexie(name).open()
  const all = await Promise.all(raw.tables.map((table) => table.toArray()))
  raw.close()
  return all
    .flat()
    .filter((row) => row.session === session || row.id === session)
    .map((row) => JSON.stringify(row))
}

async function namesIn(folder: FakeFolder): Promise<string> {
  const names: string[] = []
  const walk = async (at: FileSystemDirectoryHandle): Promise<void> => {
    for await (const entry of at.values()) {
      names.push(entry.name)
      if (entry.kind === 'directory') await walk(entry)
    }
  }
  await walk(folder as unknown as FileSystemDirectoryHandle)
  return names.join(' ')
}

test('what is deleted for good is gone from both stores, and another session is untouched', async () => {
  const { name, place, library, told, other } = await kept()
  const before = await rowsOf(name, 'other')
  expect(await rowsOf(name, 'told')).not.toEqual([])
  expect(await namesIn(place.folder)).toContain('s-told')

  expect(await library.erase('told')).toBe('all')

  expect(await rowsOf(name, 'told')).toEqual([])
  expect(await namesIn(place.folder)).not.toContain('s-told')
  expect([...place.local.entries.keys()].join()).not.toContain('told')
  expect(await library.load(told.about.id)).toBeNull()
  expect(await library.losses()).toEqual([])
  expect(await rowsOf(name, 'other')).toEqual(before)
  expect(await library.load('other')).toEqual(other)
  expect(await library.copies('other')).toHaveLength(1)
})

test('nothing that was on its way brings it back: copies, pictures, snapshots, changes', async () => {
  const { name, place, library, told } = await kept()
  const loaded = (await library.load('told')) ?? told
  const writer = library.writer(loaded)
  const changed = retold(loaded, 'a', `${WORD} again`)
  const copying = library.copy(changed)
  writer.changed(changed, 'typing')
  const erasing = library.erase('told')
  const late = [
    copying,
    library.copy(retold(changed, 'c', 'late')),
    library.savePicture('told', new Blob([WORD])),
    library.takeSnapshot('told', WORD),
    library.saveView('told', { view: 'map', map: 'now', x: 0, y: 0, zoom: 1 }),
  ]
  await Promise.allSettled([erasing, ...late])
  await writer.flush()
  await library.copy(retold(changed, 'c', 'later still'))
  expect(await rowsOf(name, 'told')).toEqual([])
  expect(await namesIn(place.folder)).not.toContain('s-told')
})

test('a copy that another window had on its way goes too', async () => {
  const { name, place, library, told } = await kept()
  const elsewhere = await opened(name, openFakeVault(place))
  await elsewhere.load('told')
  await elsewhere.copy(retold(told, 'a', 'from there'))
  await library.erase('told')
  // The other window has heard of it once it refuses to copy.
  await expect
    .poll(async () => {
      await elsewhere.copy(retold(told, 'a', 'later still'))
      return namesIn(place.folder)
    })
    .not.toContain('s-told')
})

test('while a window shows a session it stays whole', async () => {
  const { library, told } = await kept()
  const show = showing()
  show('told')
  await expect(library.erase('told')).rejects.toMatchObject({ kind: 'in-use' })
  await expect(library.promiseDeletion('told', '2031-01-01')).rejects.toMatchObject({ kind: 'in-use' })
  expect(await library.load('told')).toEqual(told)
  show(null)
  expect(await library.erase('told')).toBe('all')
})

test('other windows may go on with other sessions meanwhile', async () => {
  const show = showing()
  show('another')
  expect(await whileNobodyShows('told', async () => 'done')).toBe('done')
  show(null)
})

test('a deletion that is cut off is gone on with at the next opening', async () => {
  const { name, place, library } = await kept((vault) => ({
    forget: async (session) => (session === 'told' ? new Promise(() => undefined) : vault.forget(session)),
  }))
  void library.erase('told')
  await expect.poll(async () => (await library.list()).map(({ id }) => id)).toEqual(['other'])
  await opened(name, openFakeVault(place))
  await expect.poll(() => rowsOf(name, 'told')).toEqual([])
  expect(await namesIn(place.folder)).not.toContain('s-told')
})

test('where the copies cannot be reached it says so, keeps no word of the session, and tries again', async () => {
  const { name, place, library } = await kept(() => ({
    forget: async () => Promise.reject(new Error('broken')),
  }))
  expect(await library.erase('told')).toBe('copies-left')
  const left = await rowsOf(name, 'told')
  expect(left).toHaveLength(1)
  for (const word of [WORD, 'Leaving prison', 'Bradford']) expect(left.join()).not.toContain(word)
  expect(await library.list()).toHaveLength(1)
  expect(await library.losses()).toEqual([])
  await opened(name, openFakeVault(place))
  await expect.poll(() => rowsOf(name, 'told')).toEqual([])
  expect(await namesIn(place.folder)).not.toContain('s-told')
})

test('a later day to delete by is kept, and nothing else changes', async () => {
  const { library, told } = await kept()
  await library.promiseDeletion('told', '2031-01-01')
  const summary = (await library.list()).find(({ id }) => id === 'told')
  expect(summary?.deleteBy).toBe('2031-01-01')
  const now = await library.load('told')
  expect(now).toEqual({ ...told, about: { ...told.about, deleteAfter: '2031-01-01' } })
})
