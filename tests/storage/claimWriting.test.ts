import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { claimWriting, type Locks } from '../../src/storage/claimWriting'

let patience: AbortController

beforeEach(() => {
  patience = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal)
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** The browser's locks, of one name: they are given to one after the other. */
function fakeLocks(): Locks {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request(_name, { signal }, whileHeld) {
      const granted = last
      const held = new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('too late', 'AbortError')))
        void granted.then(() => resolve(signal.aborted ? undefined : whileHeld()))
      })
      last = held.catch(() => undefined)
      return held
    },
  }
}

test('one window writes; the next may when it has let go', async () => {
  const locks = fakeLocks()
  const release = await claimWriting('s', locks)
  const second = claimWriting('s', locks)
  release?.()
  expect(await second).toBeTypeOf('function')
})

test('a window that still writes when patience ends is said to be the one', async () => {
  const locks = fakeLocks()
  await claimWriting('s', locks)
  const second = claimWriting('s', locks)
  patience.abort()
  expect(await second).toBeNull()
})

test.each<[string, Locks | undefined]>([
  ['has no locks', undefined],
  ['refuses them', { request: () => Promise.reject(new DOMException('not here', 'SecurityError')) }],
])('where the browser %s, everyone may write', async (_what, locks) => {
  vi.stubGlobal('navigator', {})
  expect(await claimWriting('s', locks)).toBeTypeOf('function')
  vi.unstubAllGlobals()
})
