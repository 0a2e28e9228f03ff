import { afterEach, expect, test, vi } from 'vitest'
import { isPin, newLock, TRIES, tryPin, waitAfter, waitLeft } from '../../../src/features/feedback/pin'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a PIN is four to twelve digits', () => {
  expect(['1234', '123456789012'].every(isPin)).toBe(true)
  expect(['123', '1234567890123', '12a4', '', '１２３４'].some(isPin)).toBe(false)
})

test.each(['with', 'without'])(
  'the right PIN opens, a wrong one is counted, %s cryptography',
  async (has) => {
    if (has === 'without') {
      vi.stubGlobal('crypto', {
        getRandomValues: crypto.getRandomValues.bind(crypto),
        randomUUID: crypto.randomUUID.bind(crypto),
      })
    }
    const lock = await newLock('s', '4711')
    expect(JSON.stringify(lock)).not.toContain('4711')
    expect(lock.way).toBe(has === 'with' ? 'pbkdf2' : 'rounds')
    expect(await tryPin(lock, '4711', 0)).toBeNull()
    expect(await tryPin(lock, '4712', 0)).toEqual({ ...lock, wrong: 1, until: 0 })
  },
)

test('two locks with one PIN have nothing in common', async () => {
  const [first, second] = await Promise.all([newLock('s', '4711'), newLock('s', '4711')])
  expect(first.hash).not.toBe(second.hash)
})

test('after five wrong PINs one waits, longer after each more, and no longer than ten minutes', async () => {
  expect([0, 4, 5, 6, 7, 30].map(waitAfter)).toEqual([0, 0, 30_000, 60_000, 120_000, 600_000])
  const lock = { ...(await newLock('s', '4711')), wrong: TRIES - 1 }
  const wrong = await tryPin(lock, '0000', 1000)
  expect(wrong?.until).toBe(31_000)
  expect(waitLeft(wrong ?? lock, 11_000)).toBe(20_000)
  expect(waitLeft(wrong ?? lock, 40_000)).toBe(0)
})

test('a clock that is set back makes nobody wait for days', async () => {
  const lock = { ...(await newLock('s', '4711')), wrong: TRIES, until: 100_000_000 }
  expect(waitLeft(lock, 0)).toBe(30_000)
})
