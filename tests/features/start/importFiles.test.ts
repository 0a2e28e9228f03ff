import { describe, expect, test, vi } from 'vitest'
import { importSentence } from '../../../src/features/start/importSentence'
import { importFiles, type Importing } from '../../../src/features/start/importFiles'
import { lock } from '../../../src/exchange/lockedFile'
import { doLock } from '../../../src/exchange/doLock'
import type { LockAnswer } from '../../../src/exchange/lockMessages'
import type { Locksmith } from '../../../src/features/start/openLocked'
import { readSessionFile } from '../../../src/exchange/readSessionFile'
import { sessionFile } from '../../../src/exchange/sessionFile'
import type { Reading } from '../../../src/model/gate/trouble'
import { newSession } from '../../../src/model/newSession'
import { KeepingTrouble } from '../../../src/storage/keepingTrouble'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'

const SESSION = newSession({ title: 'Leaving prison', citizenLane: '', map: '', stage: '' })
const READING: Reading = { kind: 'session', session: SESSION, mended: [] }
const file = (name: string): File => new File(['{}'], name)
const silent = (): void => undefined
const never = new AbortController().signal
const noLocksmith: Locksmith = {
  ask: () => Promise.reject(new Error('nothing is locked here')),
  unlock: () => Promise.reject(new Error('nothing is locked here')),
}

test('a file arrives as a session of its own, each time', async () => {
  const library = memoryLibrary()
  const importing = { library, readFile: async () => READING }
  const all = await importFiles([file('a'), file('a')], importing, silent, never, noLocksmith)
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
  expect(await importFiles(files, { library, readFile }, silent, never, noLocksmith)).toEqual([
    { kind: 'unreadable', name: 'pulled out' },
    { kind: 'refused', name: 'empty', trouble },
    { kind: 'not-kept', name: 'whole', why: 'full' },
  ])
  expect(await memory.list()).toEqual([])
})

test.for(['read', 'kept'] as const)(
  'stopping keeps what has arrived, and of what was just being %s nothing comes',
  async (being) => {
    const memory = memoryLibrary()
    const controller = new AbortController()
    const readFile = vi.fn<Importing['readFile']>(async ({ name }) => {
      if (name === 'b' && being === 'read') controller.abort()
      return READING
    })
    const create: typeof memory.create = async (session, signal) => {
      if (readFile.mock.calls.length === 2) controller.abort()
      await memory.create(session, signal)
    }
    const files = [file('a'), file('b'), file('c')]
    const importing = { library: { ...memory, create }, readFile }
    const all = await importFiles(files, importing, silent, controller.signal, noLocksmith)
    expect(all).toMatchObject([{ kind: 'imported', name: 'a' }])
    expect(await memory.list()).toHaveLength(1)
    expect(readFile).toHaveBeenCalledTimes(2)
  },
)

test('how far it is goes on from file to file, and within each from reading to keeping', async () => {
  const library = memoryLibrary()
  const readFile: Importing['readFile'] = async (_file, _signal, progress) => {
    progress(0.5)
    progress(1)
    return READING
  }
  const told: [string, number][] = []
  const progress = (name: string, done: number): void => void told.push([name, done])
  await importFiles([file('a'), file('b')], { library, readFile }, progress, never, noLocksmith)
  expect(told.map(([name]) => name).join('')).toMatch(/^a+b+$/)
  const parts = told.map(([, done]) => done)
  expect(parts).toEqual(parts.toSorted((one, other) => one - other))
  expect(parts).toEqual(expect.arrayContaining([0, 1]))
  expect(new Set(parts).size).toBeGreaterThan(4)
  expect(Math.max(...parts)).toBeLessThan(2)
})

describe('a locked file', () => {
  const PASSPHRASE = 'legal-winner-thank-year-wave-sausage'
  const EASY = 4
  async function lockedFile(change: (bytes: Uint8Array<ArrayBuffer>) => BlobPart): Promise<File> {
    const plain = new Uint8Array(await sessionFile(SESSION, new Date(0)).arrayBuffer())
    return new File([change(await lock(plain, PASSPHRASE, EASY))], 'prison.journey.json.age')
  }
  /** Gives these passphrases one after the other, and tries them here. */
  function locksmith(passphrases: readonly (string | null)[]): Locksmith & { readonly asked: string[] } {
    const asked: string[] = []
    return {
      asked,
      ask: async (_name, before) => {
        asked.push(before)
        return passphrases[asked.length - 1] ?? null
      },
      unlock: async (_name, bytes, passphrase) => {
        const told: LockAnswer[] = []
        await doLock({ act: 'unlock', bytes, passphrase }, (message) => {
          if (message.kind !== 'begun') told.push(message)
        })
        return told[0] ?? null
      },
    }
  }

  test('is asked for its passphrase until it is right, and then arrives like any other', async () => {
    const library = memoryLibrary()
    const smith = locksmith(['wrong', PASSPHRASE])
    const file = await lockedFile((bytes) => bytes)
    const all = await importFiles([file], { library, readFile: readSessionFile }, silent, never, smith)
    expect(smith.asked).toEqual(['first', 'wrong'])
    expect(all).toMatchObject([{ kind: 'imported', name: 'prison.journey.json.age', mended: [] }])
    expect((await library.list()).map(({ title }) => title)).toEqual(['Leaving prison'])
  })

  test.each([
    ['no-passphrase', (bytes: Uint8Array<ArrayBuffer>) => bytes, null],
    [
      'damaged',
      (bytes: Uint8Array<ArrayBuffer>) =>
        bytes.map((byte, place) => (place === bytes.length - 5 ? byte ^ 1 : byte)),
      PASSPHRASE,
    ],
    ['damaged', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -5), PASSPHRASE],
  ] as const)('leaves nothing behind when it stays locked: %s', async (why, change, passphrase) => {
    const library = memoryLibrary()
    const file = await lockedFile(change)
    const importing = { library, readFile: readSessionFile }
    const all = await importFiles([file], importing, silent, never, locksmith([passphrase]))
    expect(all).toEqual([{ kind: 'locked', name: file.name, why }])
    expect(importSentence(all[0] ?? { kind: 'folder', name: '' })).toContain('prison.journey.json.age')
    expect(await library.list()).toEqual([])
  })
})
