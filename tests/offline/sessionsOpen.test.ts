import { expect, test } from 'vitest'
import { sessionsOpen, type SharedLocks } from '../../src/offline/sessionsOpen'

/** The locks of one browser, as much of them as is used. */
function locks(): SharedLocks {
  const held: { name: string }[] = []
  return {
    query: async () => ({ held: [...held], pending: [] }),
    request: async (name: string, _: unknown, work: () => Promise<void>) => {
      const lock = { name }
      held.push(lock)
      await work()
      held.splice(held.indexOf(lock), 1)
    },
  } as unknown as SharedLocks
}

test('a session shown in one window is known in another, until it is left', async () => {
  const browser = locks()
  const [one, other] = [sessionsOpen(browser), sessionsOpen(browser)]
  expect(await other.any()).toBe(false)
  one.showsSession('a')
  one.showsSession('b')
  expect(await other.any()).toBe(true)
  one.showsSession(null)
  await expect.poll(() => other.any()).toBe(false)
})

test('without locks a window knows of its own session', async () => {
  const only = sessionsOpen(undefined)
  only.showsSession('a')
  expect(await only.any()).toBe(true)
  only.showsSession(null)
  expect(await only.any()).toBe(false)
})
