import { expect, test, vi } from 'vitest'
import { doLock } from '../../src/exchange/doLock'
import { lockBeside } from '../../src/exchange/lockBeside'
import type { FromLockWorker, ToLockWorker } from '../../src/exchange/lockMessages'

const ORDER: ToLockWorker = { act: 'lock', bytes: Uint8Array.of(1), passphrase: 'a-b-c' }

/** A worker that does what it is told, and knows whether it was ended. */
class ObedientWorker extends EventTarget {
  isEnded = false
  readonly #act: (order: ToLockWorker, tell: (message: FromLockWorker) => void) => void
  constructor(act: (order: ToLockWorker, tell: (message: FromLockWorker) => void) => void) {
    super()
    this.#act = act
  }
  postMessage(order: ToLockWorker): void {
    this.#act(order, (data) => this.dispatchEvent(new MessageEvent('message', { data })))
  }
  terminate(): void {
    this.isEnded = true
  }
}

const beside = (worker: ObedientWorker, signal = new AbortController().signal, progress = (): void => {}) =>
  lockBeside(ORDER, signal, progress, { startWorker: () => worker as unknown as Worker })

test('the answer comes, and the worker ends with it', async () => {
  const bytes = Uint8Array.of(9)
  const worker = new ObedientWorker((order, tell) => {
    expect(order).toEqual(ORDER)
    tell({ kind: 'locked', bytes })
  })
  expect(await beside(worker)).toEqual({ kind: 'locked', bytes })
  expect(worker.isEnded).toBe(true)
})

test('stopping ends the worker and rejects', async () => {
  const stopper = new AbortController()
  const worker = new ObedientWorker(() => stopper.abort())
  await expect(beside(worker, stopper.signal)).rejects.toThrow(/abort/i)
  expect(worker.isEnded).toBe(true)
})

test('a worker that breaks, or none at all, is a failure that is told', async () => {
  const worker = new ObedientWorker(() => worker.dispatchEvent(new Event('error')))
  expect(await beside(worker)).toEqual({ kind: 'failed' })
  const none = {
    startWorker: (): Worker => {
      throw new Error('refused')
    },
  }
  expect(await lockBeside(ORDER, new AbortController().signal, () => {}, none)).toEqual({ kind: 'failed' })
})

test('the progress grows, and never says that it is done before it is', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  const told: number[] = []
  let finish = (): void => {}
  const worker = new ObedientWorker((_order, tell) => {
    tell({ kind: 'begun', takesMs: 1_000 })
    finish = () => tell({ kind: 'locked', bytes: new Uint8Array() })
  })
  const answer = lockBeside(ORDER, new AbortController().signal, (done) => told.push(done), {
    startWorker: () => worker as unknown as Worker,
  })
  vi.advanceTimersByTime(5_000)
  finish()
  await answer
  const count = told.length
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(0)).toBeLessThan(0.2)
  expect(told.at(-1)).toBe(0.95)
  expect(told).toHaveLength(count)
  vi.useRealTimers()
})

test('the work itself first says how long it will take, locks, and unlocks again', async () => {
  const told: FromLockWorker[] = []
  await doLock(ORDER, (message) => told.push(message))
  const [begun, locked] = told
  expect(begun).toMatchObject({ kind: 'begun', takesMs: expect.any(Number) })
  if (locked?.kind !== 'locked') throw new Error('not locked')
  const opened: FromLockWorker[] = []
  await doLock({ act: 'unlock', bytes: locked.bytes, passphrase: 'A b C' }, (message) => opened.push(message))
  expect(opened.at(-1)).toEqual({ kind: 'unlocked', bytes: Uint8Array.of(1) })
}, 120_000)
