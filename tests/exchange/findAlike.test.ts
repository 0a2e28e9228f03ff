import { expect, test } from 'vitest'
import type { BesideThePage } from '../../src/exchange/besideThePage'
import { doWork } from '../../src/exchange/doWork'
import { findAlike } from '../../src/exchange/findAlike'

const STEPS = [
  { id: 'a', lane: 'prison', text: 'Assess drug use' },
  { id: 'b', lane: 'health', text: 'Assess drug use' },
]
const PAIRS = [{ first: 'a', second: 'b', likeness: 1 }]

const beside = (ask: BesideThePage['ask']): BesideThePage => ({ getReady: () => undefined, ask })

test('a worker finds them', async () => {
  const worker = beside((order, signal, progress) => doWork(order, signal, progress))
  await expect(findAlike(STEPS, new AbortController().signal, worker)).resolves.toEqual(PAIRS)
})

test('where no worker starts the page finds the same', async () => {
  const none = beside(() => Promise.resolve(null))
  await expect(findAlike(STEPS, new AbortController().signal, none)).resolves.toEqual(PAIRS)
})

test('what is stopped finds nothing', async () => {
  const stopped = beside((_order, signal) => Promise.reject(signal.reason as Error))
  const reason = new Error('another edit')
  await expect(findAlike(STEPS, AbortSignal.abort(reason), stopped)).rejects.toBe(reason)
})
