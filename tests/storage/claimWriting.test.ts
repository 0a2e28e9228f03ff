import { afterEach, expect, test, vi } from 'vitest'
import { claimWriting, seizeWriting, whenFree, type Locks } from '../../src/storage/claimWriting'
import { fakeLocks } from '../support/fakeLocks'

afterEach(() => void vi.unstubAllGlobals())

const patience = () => new AbortController()

test('one window writes; the next may when it has let go', async () => {
  const locks = fakeLocks()
  const first = await claimWriting('s', patience().signal, locks)
  const second = claimWriting('s', patience().signal, locks)
  first?.release()
  expect(await second).not.toBeNull()
})

test('a window that still writes when patience ends is said to be the one', async () => {
  const locks = fakeLocks()
  await claimWriting('s', patience().signal, locks)
  const end = patience()
  const second = claimWriting('s', end.signal, locks)
  end.abort()
  expect(await second).toBeNull()
})

test('the writing can be taken from a window that does not answer, and it hears of that', async () => {
  const locks = fakeLocks()
  const first = await claimWriting('s', patience().signal, locks)
  await seizeWriting('s', locks)
  await first?.lost
  first?.release()
  const end = patience()
  const third = claimWriting('s', end.signal, locks)
  end.abort()
  expect(await third).toBeNull()
})

test('a window that only follows hears when nobody writes, and takes nothing', async () => {
  const locks = fakeLocks()
  const first = await claimWriting('s', patience().signal, locks)
  const free = whenFree('s', patience().signal, locks)
  first?.release()
  await free
  expect(await claimWriting('s', patience().signal, locks)).not.toBeNull()
})

test.each<[string, Locks | undefined]>([
  ['has no locks', undefined],
  ['refuses them', { request: () => Promise.reject(new DOMException('not here', 'SecurityError')) }],
])('where the browser %s, everyone may write', async (_what, locks) => {
  vi.stubGlobal('navigator', {})
  expect(await claimWriting('s', patience().signal, locks)).not.toBeNull()
  expect(await seizeWriting('s', locks)).not.toBeNull()
})
