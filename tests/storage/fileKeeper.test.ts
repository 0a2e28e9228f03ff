import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Session } from '../../src/model/session'
import { FILE_EVERY_MS, keepFile, type FileStanding } from '../../src/storage/fileKeeper'
import type { Library } from '../../src/storage/library'
import { memoryLibrary } from '../../src/storage/memoryLibrary'
import type { FilePlace } from '../../src/storage/vault/vault'
import { anySession, retold } from './anySession'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const FIRST = anySession('s')
const told = (text: string): Session => retold(FIRST, 'a', text)

/** A person's file: whether the browser lets it be written, and whether its stick is plugged in. */
async function filed(state: { permission: PermissionState; isThere: boolean; chosen?: true }) {
  const handle = {
    name: 'mine.json',
    queryPermission: async () => state.permission,
    requestPermission: async () => {
      state.permission = 'granted'
      return 'granted' as const
    },
  }
  const place = { kind: 'file', handle: handle as unknown as FileSystemFileHandle } satisfies FilePlace
  const memory = memoryLibrary()
  await memory.create(FIRST)
  if (state.chosen === true) await memory.keepFile('s', place)
  const written: Session[] = []
  const library: Library = {
    ...memory,
    writeFile: async (session) => {
      if (!state.isThere || state.permission !== 'granted') throw new DOMException('gone', 'NotFoundError')
      written.push(session)
    },
  }
  const said: FileStanding[] = []
  const keeper = keepFile(FIRST, {
    library,
    onStanding: (standing) => said.push(standing),
    folderNames: () => ({ name: 'x', ending: 'x' }),
    now: Date.now,
  })
  await vi.advanceTimersByTimeAsync(0)
  return { keeper, place, written, memory, state, last: () => said.at(-1) }
}

test('without a chosen file nothing is written', async () => {
  const { keeper, written, last } = await filed({ permission: 'granted', isThere: true })
  keeper.changed(told('one'))
  await vi.advanceTimersByTimeAsync(3 * FILE_EVERY_MS)
  expect(written).toEqual([])
  expect(last()).toEqual({ kind: 'none' })
})

test('a chosen file is written at once, then every minute of change', async () => {
  const { keeper, place, written, memory, last } = await filed({ permission: 'granted', isThere: true })
  await keeper.choose(place)
  expect(written).toEqual([FIRST])
  expect(last()).toMatchObject({ kind: 'kept', target: 'file', name: 'mine.json' })
  expect(await memory.fileOf('s')).toBe(place)
  keeper.changed(told('one'))
  await vi.advanceTimersByTimeAsync(FILE_EVERY_MS - 1)
  keeper.changed(told('two'))
  await vi.advanceTimersByTimeAsync(1)
  expect(written).toEqual([FIRST, told('two')])
  await vi.advanceTimersByTimeAsync(5 * FILE_EVERY_MS)
  expect(written).toHaveLength(2)
})

test('a stick that was pulled out is said within one cycle, and written again when it is back', async () => {
  const { keeper, place, written, state, last } = await filed({ permission: 'granted', isThere: true })
  await keeper.choose(place)
  state.isThere = false
  keeper.changed(told('one'))
  await vi.advanceTimersByTimeAsync(FILE_EVERY_MS)
  expect(last()).toMatchObject({ kind: 'failed', name: 'mine.json' })
  state.isThere = true
  await vi.advanceTimersByTimeAsync(FILE_EVERY_MS)
  expect(last()).toMatchObject({ kind: 'kept' })
  expect(written.at(-1)).toEqual(told('one'))
})

test('after a restart the file waits for a press, and then holds everything', async () => {
  const { keeper, written, last } = await filed({ permission: 'prompt', isThere: true, chosen: true })
  expect(last()).toEqual({ kind: 'asleep', target: 'file', name: 'mine.json' })
  keeper.changed(told('one'))
  await keeper.wake()
  expect(written).toEqual([told('one')])
  expect(last()).toMatchObject({ kind: 'kept' })
})

test('a file for which the browser takes its leave back is asked for again', async () => {
  const { keeper, place, state, last } = await filed({ permission: 'granted', isThere: true })
  await keeper.choose(place)
  state.permission = 'prompt'
  keeper.changed(told('one'))
  await vi.advanceTimersByTimeAsync(FILE_EVERY_MS)
  expect(last()).toMatchObject({ kind: 'asleep' })
})

test('a place that cannot be written is not taken', async () => {
  const { keeper, place, memory } = await filed({ permission: 'granted', isThere: false })
  await expect(keeper.choose(place)).rejects.toThrow('gone')
  expect(await memory.fileOf('s')).toBeNull()
})

test('a file that was let go is written and remembered no more', async () => {
  const { keeper, place, written, memory, last } = await filed({ permission: 'granted', isThere: true })
  await keeper.choose(place)
  await keeper.letGo()
  keeper.changed(told('one'))
  await vi.advanceTimersByTimeAsync(2 * FILE_EVERY_MS)
  expect(written).toHaveLength(1)
  expect(last()).toEqual({ kind: 'none' })
  expect(await memory.fileOf('s')).toBeNull()
})

test('leaving a session writes what its file does not hold yet', async () => {
  const { keeper, place, written } = await filed({ permission: 'granted', isThere: true })
  await keeper.choose(place)
  keeper.changed(told('last'))
  await keeper.stop()
  expect(written.at(-1)).toEqual(told('last'))
})
