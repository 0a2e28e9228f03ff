import { expect, test, vi } from 'vitest'
import { makePicture, type Painters } from '../../src/exchange/makePicture'
import type { Delivery, PictureOrder } from '../../src/exchange/paintOrder'
import type { FromPictureWorker } from '../../src/exchange/pictureMessages'
import { wall } from '../scene/smallWall'

const ORDER: PictureOrder = {
  session: wall([{ text: 'Apply' }]),
  wall: { map: 'map', direction: 'ltr', handoffs: 'plain' },
  form: { form: 'png', scale: 'screen' },
}
const NEVER = new AbortController().signal
const made = (words: string): Delivery => ({ kind: 'made', blob: new Blob([words]), smallerThanAsked: null })
const wordsOf = (delivery: Delivery): Promise<string> | null =>
  delivery.kind === 'made' ? delivery.blob.text() : null

/** A worker that answers an order with these messages. */
class AnsweringWorker extends EventTarget {
  readonly terminate = vi.fn<() => void>()
  readonly told: unknown[] = []
  readonly #answers: readonly FromPictureWorker[]

  constructor(answers: readonly FromPictureWorker[]) {
    super()
    this.#answers = answers
  }

  postMessage(message: unknown): void {
    this.told.push(message)
    queueMicrotask(() => {
      for (const data of this.#answers) this.dispatchEvent(new MessageEvent('message', { data }))
    })
  }
}

function painters(worker: AnsweringWorker | null): Painters {
  return {
    startWorker() {
      if (worker === null) throw new Error('refused')
      return worker as unknown as Worker
    },
    paintHere: () => Promise.resolve(made('by the page')),
  }
}

test('a worker makes it, is told the language, says how far it is, and is ended', async () => {
  const worker = new AnsweringWorker([{ kind: 'progress', done: 0.5 }, made('by a worker')])
  const progress = vi.fn<(done: number) => void>()
  const delivery = await makePicture(ORDER, NEVER, progress, painters(worker))
  expect(await wordsOf(delivery)).toBe('by a worker')
  expect(worker.told).toEqual([{ locale: 'en', order: ORDER }])
  expect(progress).toHaveBeenCalledWith(0.5)
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test.for<[string, FromPictureWorker]>([
  ['paints nothing', { kind: 'not-painted' }],
  ['breaks', { kind: 'failed', trouble: 'no fonts' }],
])('where a worker %s, the page does it', async ([, answer]) => {
  const worker = new AnsweringWorker([answer])
  expect(await wordsOf(await makePicture(ORDER, NEVER, () => undefined, painters(worker)))).toBe(
    'by the page',
  )
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('where no worker starts, the page does it', async () => {
  expect(await wordsOf(await makePicture(ORDER, NEVER, () => undefined, painters(null)))).toBe('by the page')
})

test('a worker that the browser ends is as one that breaks', async () => {
  const worker = new AnsweringWorker([])
  const making = makePicture(ORDER, NEVER, () => undefined, painters(worker))
  worker.dispatchEvent(new Event('error'))
  expect(await wordsOf(await making)).toBe('by the page')
})

test('stopping it ends the worker, and the page does not begin', async () => {
  const worker = new AnsweringWorker([])
  const stopper = new AbortController()
  const making = makePicture(ORDER, stopper.signal, () => undefined, painters(worker))
  stopper.abort()
  await expect(making).rejects.toThrow(/abort/i)
  expect(worker.terminate).toHaveBeenCalledOnce()
})
