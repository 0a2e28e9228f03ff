import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { besideThePage } from '../../src/exchange/besideThePage'
import { RECORDS_A_SLICE } from '../../src/exchange/slices'
import type { Session } from '../../src/model/session'
import type { Delivery, FromWorker, ToWorker, WorkOrder } from '../../src/exchange/workOrder'
import { wall } from '../scene/smallWall'

const NEVER = new AbortController().signal
const NO_PROGRESS = (): void => undefined
const SMALL: WorkOrder = { work: 'tables', session: wall([{ text: 'Apply' }]) }
const MADE: Delivery = { kind: 'made', blob: new Blob(['made']), smallerThanAsked: null }

/** A worker that answers an order with these messages. */
class AnsweringWorker extends EventTarget {
  readonly terminate = vi.fn<() => void>()
  readonly told: ToWorker[] = []
  readonly #answers: readonly FromWorker[]

  constructor(answers: readonly FromWorker[]) {
    super()
    this.#answers = answers
  }

  get orders(): number {
    return this.told.filter(({ kind }) => kind === 'order').length
  }

  postMessage(message: ToWorker): void {
    this.told.push(message)
    if (message.kind !== 'order') return
    queueMicrotask(() => {
      for (const data of this.#answers) this.dispatchEvent(new MessageEvent('message', { data }))
    })
  }
}

/** A page whose workers give these answers, each the next ones. */
function page(...answers: (readonly FromWorker[])[]) {
  const workers: AnsweringWorker[] = []
  const pause = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const beside = besideThePage({
    startWorker() {
      const worker = new AnsweringWorker(answers[workers.length] ?? [])
      workers.push(worker)
      return worker as unknown as Worker
    },
    pause,
  })
  return { beside, workers, pause }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a worker is asked once, is told the language, and says how far it is', async () => {
  const { beside, workers } = page([{ kind: 'progress', done: 0.5 }, MADE])
  const progress = vi.fn<(done: number) => void>()
  expect(await beside.ask(SMALL, NEVER, progress)).toEqual(MADE)
  expect(workers.map(({ told }) => told)).toEqual([[{ kind: 'order', locale: 'en', order: SMALL }]])
  expect(progress.mock.calls).toEqual([[0.5]])
})

test('what comes back in slices is put together', async () => {
  const session = wall([])
  const steps = wall([{ text: 'Apply' }, { text: 'Wait' }]).steps
  const slice = (records: readonly unknown[]): FromWorker => ({
    kind: 'slice',
    slice: { path: ['reading', 'session', 'steps'], records },
  })
  const read = (steps: Session['steps']): Delivery => ({
    kind: 'read',
    reading: { kind: 'session', session: { ...session, steps }, mended: [] },
  })
  const { beside } = page([slice(steps.slice(0, 1)), slice(steps.slice(1)), read([])])
  const order: WorkOrder = { work: 'read', file: new Blob(['{}']) }
  expect(await beside.ask(order, NEVER, NO_PROGRESS)).toEqual(read(steps))
})

test('the same worker is asked again, and ended once nothing was asked of it for a minute', async () => {
  const { beside, workers } = page([MADE])
  for (const wanted of [1, 2, 3]) {
    await beside.ask(SMALL, NEVER, NO_PROGRESS)
    expect(workers.map(({ orders }) => orders)).toEqual([wanted])
    vi.advanceTimersByTime(59_000)
  }
  expect(workers[0]?.terminate).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2_000)
  expect(workers[0]?.terminate).toHaveBeenCalledOnce()
})

test('one that was got ready is the one that is asked', async () => {
  const { beside, workers } = page([MADE], [MADE])
  beside.getReady()
  beside.getReady()
  expect(workers).toHaveLength(1)
  await beside.ask(SMALL, NEVER, NO_PROGRESS)
  expect(workers.map(({ orders }) => orders)).toEqual([1])
})

test('one that broke before it was asked is not asked', async () => {
  const { beside, workers } = page([], [MADE])
  beside.getReady()
  workers[0]?.dispatchEvent(new Event('error'))
  expect(await beside.ask(SMALL, NEVER, NO_PROGRESS)).toEqual(MADE)
  expect(workers.map(({ orders }) => orders)).toEqual([0, 1])
})

test('an order that comes while another is carried out gets a worker of its own, and one of them stays', async () => {
  const { beside, workers } = page([MADE], [MADE])
  await Promise.all([beside.ask(SMALL, NEVER, NO_PROGRESS), beside.ask(SMALL, NEVER, NO_PROGRESS)])
  expect(workers.map(({ orders }) => orders)).toEqual([1, 1])
  expect(workers.filter(({ terminate }) => terminate.mock.calls.length > 0)).toHaveLength(1)
  await beside.ask(SMALL, NEVER, NO_PROGRESS)
  expect(workers).toHaveLength(2)
})

test.for<[string, FromWorker | null]>([
  ['breaks', { kind: 'failed', trouble: 'no fonts' }],
  ['is ended by the browser', null],
])('one that %s says nothing, is ended, and is not asked again', async ([, answer]) => {
  const { beside, workers } = page(answer === null ? [] : [answer], [MADE])
  const asking = beside.ask(SMALL, NEVER, NO_PROGRESS)
  if (answer === null) workers[0]?.dispatchEvent(new Event('error'))
  expect(await asking).toBeNull()
  expect(workers[0]?.terminate).toHaveBeenCalledOnce()
  expect(await beside.ask(SMALL, NEVER, NO_PROGRESS)).toEqual(MADE)
  expect(workers).toHaveLength(2)
})

test('where no worker starts there is no answer', async () => {
  const none = besideThePage({
    startWorker() {
      throw new Error('refused')
    },
    pause: () => Promise.resolve(),
  })
  none.getReady()
  expect(await none.ask(SMALL, NEVER, NO_PROGRESS)).toBeNull()
})

test('stopping ends the worker', async () => {
  const { beside, workers } = page()
  const stopper = new AbortController()
  const asking = beside.ask(SMALL, stopper.signal, NO_PROGRESS)
  stopper.abort()
  await expect(asking).rejects.toThrow(/abort/i)
  expect(workers[0]?.terminate).toHaveBeenCalledOnce()
})

test('a large order goes in slices, between which the page goes on; stopped there, the order never goes', async () => {
  const session = wall(Array.from({ length: 2 * RECORDS_A_SLICE + 1 }, () => ({ text: 'Apply' })))
  const { beside, workers, pause } = page([MADE], [])
  await beside.ask({ work: 'tables', session }, NEVER, NO_PROGRESS)
  expect(workers[0]?.told.map(({ kind }) => kind)).toEqual(['slice', 'slice', 'slice', 'order'])
  expect(pause).toHaveBeenCalledTimes(3)

  const stopper = new AbortController()
  pause.mockImplementationOnce(async () => stopper.abort())
  await expect(beside.ask({ work: 'tables', session }, stopper.signal, NO_PROGRESS)).rejects.toThrow(/abort/i)
  expect(workers[0]?.orders).toBe(1)
  expect(workers[0]?.terminate).toHaveBeenCalledOnce()
})
