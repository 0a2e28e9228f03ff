import { IDBFactory } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { probeWrite } from '../../src/storage/probeWrite'

test('what is written is read back, and nothing of it stays', async () => {
  const factory = new IDBFactory()
  expect(await probeWrite(factory, 'word')).toBe('kept')
  await expect.poll(() => factory.databases()).toEqual([])
})

test('a browser without a store, or with one that refuses, is told apart from one that keeps silent', async () => {
  expect(await probeWrite(undefined, 'word')).toBe('refused')
  const factory = new IDBFactory()
  vi.spyOn(factory, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  expect(await probeWrite(factory, 'word')).toBe('refused')
})

test('a store that never answers is waited for five seconds and no longer', async () => {
  vi.useFakeTimers()
  const factory = new IDBFactory()
  vi.spyOn(factory, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest)
  const probed = probeWrite(factory, 'word')
  await vi.advanceTimersByTimeAsync(5000)
  expect(await probed).toBe('no-answer')
  vi.useRealTimers()
})
