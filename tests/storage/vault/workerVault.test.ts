import { expect, test, vi } from 'vitest'
import { hashSession } from '../../../src/model/hash'
import { withRecords } from '../../../src/model/table'
import { hashText } from '../../../src/storage/hashText'
import { localMarks } from '../../../src/storage/vault/localMarks'
import { LAST_KEPT } from '../../../src/storage/vault/thinning'
import type { FilePlace } from '../../../src/storage/vault/vault'
import { workerVault } from '../../../src/storage/vault/workerVault'
import { FILES_KEPT } from '../../../src/storage/vault/writeOwnFile'
import { anySession, anyStep, retold } from '../anySession'
import { FakeFile, FakeFolder } from './fakeFolder'
import { FakeStorage, fakeWorker, openFakeVault, vaultPlace } from './fakeVault'

const mark = (revision: number) => ({ revision, count: 9, hash: '0123456789abcdef' })
const FIRST = anySession('s')

test('a mark is found again in the next window, in whichever store is further on', async () => {
  const place = vaultPlace()
  openFakeVault(place).note('s', mark(4))
  place.local.setItem('throughline mark s', '3 9 0123456789abcdef')
  expect(await openFakeVault(place).marks()).toEqual(new Map([['s', mark(4)]]))
  place.local.setItem('throughline mark s', '5 9 0123456789abcdef')
  expect((await openFakeVault(place).marks()).get('s')).toEqual(mark(5))
})

test('the small store holds ids and numbers only', async () => {
  const place = vaultPlace()
  const vault = openFakeVault(place)
  vault.note('s', mark(1))
  await vault.copy(FIRST, 1000)
  expect([...place.local.entries]).toEqual([['throughline mark s', '1 9 0123456789abcdef']])
})

test('a mark lies in the small store at once; the worker is woken later, and told the last one', async () => {
  const { local } = vaultPlace()
  const worker = fakeWorker(vaultPlace().folder)
  const start = vi.fn<() => typeof worker>(() => worker)
  let idle = (): void => undefined
  const later = new Promise<void>((resolve) => {
    idle = resolve
  })
  const vault = workerVault(start, localMarks(local), () => later)
  const read = vault.marks()
  for (const revision of [1, 2]) vault.note('s', mark(revision))
  expect(vault.mark('s')).toEqual(mark(2))
  expect(start).not.toHaveBeenCalled()
  idle()
  // What was there when it was asked for: the marks of now must not hide those.
  expect(await read).toEqual(new Map())
  await expect
    .poll(() => worker.told.map(({ ask }) => ask))
    .toEqual([{ kind: 'marks' }, { kind: 'note', session: 's', mark: mark(2) }])
})

test('a mark that the small store cannot take is told to the worker at once', () => {
  const worker = fakeWorker(vaultPlace().folder)
  const vault = workerVault(
    () => worker,
    localMarks(null),
    () => new Promise<void>(() => undefined),
  )
  vault.note('s', mark(1))
  expect(worker.told.map(({ ask }) => ask.kind)).toEqual(['note'])
})

test('a mark that was cut off while it was written is none', async () => {
  const place = vaultPlace()
  place.local.setItem('throughline mark s', '5 9 01234')
  expect(await openFakeVault(place).marks()).toEqual(new Map())
})

test('a copy comes back as it was, and says what it holds without being opened', async () => {
  const vault = openFakeVault(vaultPlace())
  await vault.copy(FIRST, 1000)
  const [copy, ...more] = await vault.copies('s')
  expect(more).toEqual([])
  const counts = { lanes: 2, steps: 3, flows: 2, findings: 0, cards: 1 }
  const hash = hashText(hashSession(FIRST))
  expect(copy).toMatchObject({ session: 's', takenAt: 1000, ...counts, hash, locked: false, whole: true })
  const file: unknown = JSON.parse(await vault.readCopy(copy?.id ?? ''))
  expect(file).toMatchObject({ session: FIRST.about, steps: FIRST.steps, cards: FIRST.cards })
})

test('only what changed is sent to the worker for the next copy, and it is whole all the same', async () => {
  const { folder } = vaultPlace()
  const worker = fakeWorker(folder)
  const vault = workerVault(() => worker, localMarks(null))
  await vault.copy(FIRST, 1000)
  worker.told.length = 0
  const next = withRecords(retold(FIRST, 'a', 'Told'), 'steps', [anyStep('new')])
  await vault.copy(next, 2000)
  expect(worker.told.map(({ ask }) => ask.kind)).toEqual(['change', 'copy'])
  const [copy] = await vault.copies('s')
  expect(copy?.hash).toBe(hashText(hashSession(next)))
})

test('a worker that has lost the session is given it whole again', async () => {
  const { folder } = vaultPlace()
  const worker = fakeWorker(folder)
  const vault = workerVault(() => worker, localMarks(null))
  await vault.copy(FIRST, 1000)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to name.
  worker.postMessage({ id: -1, ask: { kind: 'rest', session: 's' } })
  const next = retold(FIRST, 'a', 'Told')
  await vault.copy(next, 2000)
  expect((await vault.copies('s'))[0]?.hash).toBe(hashText(hashSession(next)))
})

test('what the last copy says already is not copied again', async () => {
  const vault = openFakeVault(vaultPlace())
  await vault.copy(FIRST, 1000)
  await vault.copy({ ...FIRST }, 2000)
  expect(await vault.copies('s')).toHaveLength(1)
})

test('the last copies and one an hour stay, a locked one stays always', async () => {
  const vault = openFakeVault(vaultPlace())
  const minute = 60_000
  for (let taken = 0; taken < 90; taken++) {
    await vault.copy(retold(FIRST, 'a', `Told ${taken}`), taken * 2 * minute)
    if (taken === 1) await vault.lockCopy((await vault.copies('s'))[0]?.id ?? '', 'locked')
  }
  const copies = await vault.copies('s')
  const numbers = copies.map(({ number }) => number)
  const last = Array.from({ length: LAST_KEPT }, (_, place) => 90 - place)
  // Two minutes apart: hours end with the copies 30, 60 and 90; of the third the last twenty leave one more.
  expect(numbers).toEqual([...last, 70, 60, 30, 2])
  expect(copies.at(-1)?.locked).toBe(true)
})

test('a copy that was cut off says so, and one without room leaves none behind and nothing else out', async () => {
  const place = vaultPlace()
  const vault = openFakeVault(place)
  await vault.copy(FIRST, 1000)
  const [first] = await vault.copies('s')
  place.folder.disk.roomBytes = 8
  await expect(vault.copy(retold(FIRST, 'a', 'Told'), 2000)).rejects.toThrow('no room')
  expect(await vault.copies('s')).toEqual([first])
  place.folder.disk.roomBytes = Number.POSITIVE_INFINITY
  const folder = await place.folder.getDirectoryHandle('copies')
  const [file] = (await folder.getDirectoryHandle('s-s')).entries.values()
  if (file instanceof FakeFile) file.bytes = file.bytes.slice(0, 40)
  const [cut] = await vault.copies('s')
  expect(cut?.whole).toBe(false)
  await expect(vault.readCopy(cut?.id ?? '')).rejects.toThrow('unexpected end')
})

test('deleting a session for good leaves no mark and no copy, of it alone', async () => {
  const place = vaultPlace()
  const vault = openFakeVault(place)
  for (const id of ['s', 't']) {
    vault.note(id, mark(1))
    await vault.copy(anySession(id), 1000)
  }
  await vault.forget('s')
  expect(place.folder.files().filter((path) => path.includes('s-s'))).toEqual([])
  expect([...(await openFakeVault(place).marks()).keys()]).toEqual(['t'])
  expect((await vault.copies()).map(({ session }) => session)).toEqual(['t'])
  expect([...place.local.entries.keys()]).toEqual(['throughline mark t'])
})

test.each([
  ['has no place of its own', () => fakeWorker(null)],
  ['starts no worker', () => null],
])('where the browser %s it is said, and marks still lie in the small store', async (_what, start) => {
  const local = new FakeStorage()
  const vault = workerVault(start, localMarks(local))
  expect(await vault.holdsCopies()).toBe(false)
  vault.note('s', mark(2))
  expect((await vault.marks()).get('s')).toEqual(mark(2))
  await expect(vault.copy(FIRST, 1000)).rejects.toThrow(/private|no worker/)
  await vault.forget('s')
  expect(local.entries.size).toBe(0)
})

const NAMES = { name: 'wall-2026-01-01-0900-s.journey.json', ending: '-s.journey.json' }

test('a file of the person is rewritten whole; one whose disk is gone or full stays as it was', async () => {
  const disk = { roomBytes: Number.POSITIVE_INFINITY, isThere: true }
  const file = new FakeFile('mine.journey.json', disk)
  const place = { kind: 'file', handle: file as unknown as FileSystemFileHandle } as const
  const vault = openFakeVault(vaultPlace())
  await vault.writeFile(FIRST, place, NAMES, 1000)
  const before = new TextDecoder().decode(file.bytes)
  expect(JSON.parse(before)).toMatchObject({ session: FIRST.about, steps: FIRST.steps })
  disk.roomBytes = 8
  await expect(vault.writeFile(retold(FIRST, 'a', 'x'), place, NAMES, 2000)).rejects.toThrow('no room')
  disk.roomBytes = Number.POSITIVE_INFINITY
  disk.isThere = false
  await expect(vault.writeFile(retold(FIRST, 'a', 'y'), place, NAMES, 3000)).rejects.toThrow('not there')
  expect(new TextDecoder().decode(file.bytes)).toBe(before)
})

test('in a folder the last twenty of this session stay and nothing else is touched', async () => {
  const folder = new FakeFolder('stick')
  const handle = folder as unknown as FileSystemDirectoryHandle
  const place: FilePlace = { kind: 'folder', handle }
  await folder.getFileHandle('2026-01-01-0900-other.journey.json', { create: true })
  const vault = openFakeVault(vaultPlace())
  for (let slot = 0; slot < FILES_KEPT + 3; slot++) {
    const time = `2026-01-01-${String(1000 + slot)}`
    // A title that changes, and sorts the wrong way.
    const name = `${slot % 2 === 0 ? 'zebra' : 'apple'}-${time}-s.journey.json`
    await vault.writeFile(retold(FIRST, 'a', time), place, { ...NAMES, name }, slot)
  }
  const files = folder.files()
  expect(files).toHaveLength(FILES_KEPT + 1)
  expect(files).toContain('2026-01-01-0900-other.journey.json')
  expect(files.some((name) => /100[012]-s/.test(name))).toBe(false)
})
