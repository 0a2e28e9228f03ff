import { afterEach, expect, test, vi } from 'vitest'
import type { BesideThePage } from '../../src/exchange/besideThePage'
import { doWork } from '../../src/exchange/doWork'
import { MOST_BYTES_HERE, readSessionFile, type Readers } from '../../src/exchange/readSessionFile'
import { sessionFile } from '../../src/exchange/sessionFile'
import { SIZE_LIMIT_BYTES } from '../../src/model/gate/limits'
import type { Reading } from '../../src/model/gate/trouble'
import { generatedSession } from '../bench/generatedSession'

const NEVER = new AbortController().signal
const NO_PROGRESS = (): void => undefined
const READ_HERE: Reading = { kind: 'session', session: generatedSession(1, 'here'), mended: [] }

vi.mock(import('../../src/model/gate/readSessionBytes'), { spy: true })
const gate = async () => vi.mocked((await import('../../src/model/gate/readSessionBytes')).readSessionBytes)

afterEach(async () => void (await gate()).mockClear())

/** Readers, the worker of which does this, and how often either was asked. */
function readers(ask: BesideThePage['ask']) {
  const started = vi.fn<BesideThePage['ask']>(ask)
  const readHere = vi.fn<Readers['readHere']>(async () => READ_HERE)
  return { started, readHere, own: { beside: async () => ({ ask: started }), readHere } }
}

const file = (bytes: number): Blob => new Blob([' '.repeat(bytes)])
const READ_BESIDE: Reading = { kind: 'refused', trouble: { kind: 'empty', at: '', values: {} } }

test('a small file never starts a worker', async () => {
  const { started, readHere, own } = readers(() => Promise.reject(new Error('no need')))
  expect(await readSessionFile(file(MOST_BYTES_HERE), NEVER, NO_PROGRESS, own)).toBe(READ_HERE)
  expect(started).not.toHaveBeenCalled()
  expect(readHere).toHaveBeenCalledOnce()
})

test('a large file goes to a worker as it is, and the page neither reads nor checks it', async () => {
  const { started, readHere, own } = readers(async () => ({ kind: 'read', reading: READ_BESIDE }))
  const large = file(MOST_BYTES_HERE + 1)
  const bytes = vi.spyOn(large, 'arrayBuffer')
  expect(await readSessionFile(large, NEVER, NO_PROGRESS, own)).toBe(READ_BESIDE)
  expect(started.mock.calls.map(([order]) => order)).toEqual([{ work: 'read', file: large }])
  expect(readHere).not.toHaveBeenCalled()
  expect(bytes).not.toHaveBeenCalled()
  expect(await gate()).not.toHaveBeenCalled()
})

test('where no worker does it, the page reads it all the same', async () => {
  const { own } = readers(async () => null)
  expect(await readSessionFile(file(MOST_BYTES_HERE + 1), NEVER, NO_PROGRESS, own)).toBe(READ_HERE)
})

test('one that is too large is refused before anybody reads it', async () => {
  const { started, readHere, own } = readers(async () => null)
  const large = file(0)
  vi.spyOn(large, 'size', 'get').mockReturnValue(SIZE_LIMIT_BYTES + 1)
  expect(await readSessionFile(large, NEVER, NO_PROGRESS, own)).toMatchObject({
    trouble: { kind: 'too-large' },
  })
  expect(started).not.toHaveBeenCalled()
  expect(readHere).not.toHaveBeenCalled()
})

test('stopped, it comes to nothing, wherever it was read', async () => {
  const stopper = new AbortController()
  const beside = readers(async (_order, signal) => {
    stopper.abort()
    signal.throwIfAborted()
    return null
  })
  const large = file(MOST_BYTES_HERE + 1)
  await expect(readSessionFile(large, stopper.signal, NO_PROGRESS, beside.own)).rejects.toThrow(/abort/i)
  expect(beside.readHere).not.toHaveBeenCalled()
  await expect(readSessionFile(file(1), stopper.signal, NO_PROGRESS, beside.own)).rejects.toThrow(/abort/i)
})

test('a worker reads the same from a file as the page does, and says how far it is', async () => {
  const session = generatedSession(300, 's')
  const written = sessionFile(session, new Date(0))
  const progress = vi.fn<(done: number) => void>()
  expect(await doWork({ work: 'read', file: written }, NEVER, progress)).toEqual({
    kind: 'read',
    reading: await readSessionFile(written),
  })
  const parts = progress.mock.calls.map(([done]) => done)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts).toEqual(parts.toSorted((one, other) => one - other))
})
