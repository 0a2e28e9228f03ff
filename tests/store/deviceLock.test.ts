import { expect, test, vi } from 'vitest'
import { type DeviceLock, watchLock } from '../../src/store/deviceLock'
import { FakeStorage } from '../storage/vault/fakeVault'

const LOCK: DeviceLock = { session: 's', salt: 'salt', hash: 'hash', way: 'pbkdf2', wrong: 0, until: 0 }

/** A browser: what it keeps, and its windows, each of which hears what the others keep. */
function browser() {
  const storage = new FakeStorage()
  const windows: EventTarget[] = []
  const opened = () => {
    const events = new EventTarget()
    windows.push(events)
    const place = {
      getItem: (key: string) => storage.getItem(key),
      setItem: (key: string, value: string) => {
        storage.setItem(key, value)
        tell(events, key)
      },
      removeItem: (key: string) => {
        storage.removeItem(key)
        tell(events, key)
      },
    } as unknown as Storage
    return watchLock(place, events)
  }
  const tell = (from: EventTarget, key: string): void => {
    for (const each of windows) {
      if (each !== from) each.dispatchEvent(Object.assign(new Event('storage'), { key }))
    }
  }
  return { storage, opened }
}

test('a lock set in a window holds there, after a reload, and in every window opened after it', () => {
  const { opened } = browser()
  const first = opened()
  first.set(LOCK, 'this-window')
  expect(first.lockedTo()).toBe('s')
  expect(opened().lockedTo()).toBe('s')
})

test('a window that was open before stays as it is, knows of the lock, and takes it off everywhere', () => {
  const { opened } = browser()
  const before = opened()
  const sets = opened()
  sets.set(LOCK, 'another')
  const after = opened()
  const heard = vi.fn<() => void>()
  after.subscribe(heard)
  expect([before.lockedTo(), sets.lockedTo(), after.lockedTo()]).toEqual([null, null, 's'])
  expect(before.lock()).toEqual(LOCK)
  before.remove()
  expect(after.lockedTo()).toBeNull()
  expect(heard).toHaveBeenCalled()
  expect(opened().lockedTo()).toBeNull()
})

test('a window that was locked is locked again with the device, one that was unlocked by hand is not', () => {
  const { opened } = browser()
  const mine = opened()
  mine.set(LOCK, 'another')
  const [tablet, unlocked] = [opened(), opened()]
  unlocked.remove()
  mine.set(LOCK, 'another')
  expect([tablet.lockedTo(), unlocked.lockedTo()]).toEqual(['s', null])
})

test('wrong PINs are remembered over a reload', () => {
  const { opened } = browser()
  opened().set({ ...LOCK, wrong: 4 }, 'this-window')
  expect(opened().lock()).toMatchObject({ wrong: 4 })
})

test('where nothing can be kept the lock lasts as long as the window', () => {
  const watch = watchLock(null, new EventTarget())
  watch.set(LOCK, 'this-window')
  expect(watch.lockedTo()).toBe('s')
})

test('what somebody else wrote in its place locks nobody out', () => {
  const { storage, opened } = browser()
  for (const text of ['{', '"s"', 'null', '[1]']) {
    storage.setItem('throughline.lock', text)
    expect(opened().lockedTo()).toBeNull()
  }
})
