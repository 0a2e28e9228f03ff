import { expect, test, vi } from 'vitest'
import { besideThePage, type BesideThePage } from '../../src/exchange/besideThePage'
import { csvFile } from '../../src/exchange/csvFile'
import { doWork } from '../../src/exchange/doWork'
import { makeSessionFile, makeTables, type Making } from '../../src/exchange/makeFile'
import { sessionFile } from '../../src/exchange/sessionFile'
import { putTogether, type Slice } from '../../src/exchange/slices'
import type { ToWorker } from '../../src/exchange/workOrder'
import { generatedSession } from '../bench/generatedSession'

const LARGE = generatedSession(1_500, 's')
const MOMENT = new Date(1_000_000_000_000)

function making(): Making & { readonly told: readonly number[]; readonly stop: () => void } {
  const told: number[] = []
  const stopper = new AbortController()
  return { told, signal: stopper.signal, progress: (done) => told.push(done), stop: () => stopper.abort() }
}

/** Does in this realm what the worker does in its own, on a copy of what it is told. */
class WorkerHere extends EventTarget {
  readonly terminate = vi.fn<() => void>()
  #slices: Slice[] = []

  postMessage(message: ToWorker): void {
    const told = structuredClone(message)
    if (told.kind === 'slice') {
      this.#slices.push(told.slice)
      return
    }
    const order = putTogether({ rest: told.order, slices: this.#slices })
    void doWork(order, new AbortController().signal, () => undefined).then((data) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    )
  }
}

function workers() {
  const startWorker = vi.fn<() => Worker>(() => new WorkerHere() as unknown as Worker)
  return { startWorker, beside: besideThePage({ startWorker, pause: () => Promise.resolve() }) }
}

const bytesOf = async (file: Blob): Promise<Buffer> => Buffer.from(await file.arrayBuffer())

test('a large session file made in a worker is the one that the page makes, byte for byte', async () => {
  const { startWorker, beside } = workers()
  const own = making()
  const made = await makeSessionFile(LARGE, MOMENT, own, beside)
  expect(startWorker).toHaveBeenCalledOnce()
  expect((await bytesOf(made)).equals(await bytesOf(sessionFile(LARGE, MOMENT)))).toBe(true)
  expect(own.told.length).toBeGreaterThan(1)
  expect(own.told).toEqual(own.told.toSorted((one, other) => one - other))
})

test('so are long tables', async () => {
  const { startWorker, beside } = workers()
  const made = await makeTables(LARGE, making(), beside)
  expect(startWorker).toHaveBeenCalledOnce()
  expect((await bytesOf(made)).equals(await bytesOf(csvFile(LARGE)))).toBe(true)
})

test('small files never start a worker', async () => {
  const { startWorker, beside } = workers()
  const small = generatedSession(20, 's')
  const made = await makeSessionFile(small, MOMENT, making(), beside)
  expect((await bytesOf(made)).equals(await bytesOf(sessionFile(small, MOMENT)))).toBe(true)
  await makeTables(small, making(), beside)
  expect(startWorker).not.toHaveBeenCalled()
})

test('where no worker does it, the page makes the same', async () => {
  const ask: BesideThePage['ask'] = async () => null
  const made = await makeSessionFile(LARGE, MOMENT, making(), { ask })
  expect((await bytesOf(made)).equals(await bytesOf(sessionFile(LARGE, MOMENT)))).toBe(true)
})

test('stopped while it is handed over, nothing is made', async () => {
  const { beside } = workers()
  const own = making()
  const stopping = { signal: own.signal, progress: own.stop }
  await expect(makeSessionFile(LARGE, MOMENT, stopping, beside)).rejects.toThrow(/abort/i)
  await expect(makeTables(LARGE, stopping, beside)).rejects.toThrow(/abort/i)
})
