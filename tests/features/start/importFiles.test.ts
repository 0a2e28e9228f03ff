import { expect, test, vi } from 'vitest'
import { importFiles } from '../../../src/features/start/importFiles'
import type { Reading } from '../../../src/model/gate/trouble'
import { newSession } from '../../../src/model/newSession'
import { KeepingTrouble } from '../../../src/storage/keepingTrouble'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'

const SESSION = newSession({ title: 'Leaving prison', citizenLane: '', map: '', stage: '' })
const READING: Reading = { kind: 'session', session: SESSION, mended: [] }
const file = (name: string): File => new File(['{}'], name)
const silent = (): void => undefined
const never = new AbortController().signal

test('a file arrives as a session of its own, each time', async () => {
  const library = memoryLibrary()
  const importing = { library, readFile: async () => READING }
  const all = await importFiles([file('a'), file('a')], importing, silent, never)
  expect(all.map(({ kind }) => kind)).toEqual(['imported', 'imported'])
  const ids = (await library.list()).map(({ id }) => id)
  expect(new Set([...ids, SESSION.about.id]).size).toBe(3)
  expect(await library.load(ids[0] ?? '')).toEqual({
    ...SESSION,
    about: { ...SESSION.about, id: ids[0] },
  })
})

test('a file that cannot be read, one that is refused and one that finds no room leave nothing behind', async () => {
  const memory = memoryLibrary()
  const library = { ...memory, create: () => Promise.reject(new KeepingTrouble('full')) }
  const trouble = { kind: 'empty', at: '', values: {} } as const
  const readFile = async ({ name }: File): Promise<Reading> => {
    if (name === 'pulled out') throw new DOMException('gone', 'NotReadableError')
    return name === 'empty' ? { kind: 'refused', trouble } : READING
  }
  const files = [file('pulled out'), file('empty'), file('whole')]
  expect(await importFiles(files, { library, readFile }, silent, never)).toEqual([
    { kind: 'unreadable', name: 'pulled out' },
    { kind: 'refused', name: 'empty', trouble },
    { kind: 'not-kept', name: 'whole', why: 'full' },
  ])
  expect(await memory.list()).toEqual([])
})

test('stopping keeps what has arrived and reads no further', async () => {
  const library = memoryLibrary()
  const controller = new AbortController()
  const readFile = vi.fn<(file: File) => Promise<Reading>>().mockImplementation(async () => {
    controller.abort()
    return READING
  })
  const all = await importFiles([file('a'), file('b')], { library, readFile }, silent, controller.signal)
  expect(all).toHaveLength(1)
  expect(readFile).toHaveBeenCalledOnce()
})
