// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Session } from '../../src/model/session'
import { SNAPSHOT_EVERY_MS } from '../../src/storage/autoSnapshot'
import { CHECK_EVERY_MS, keep, type Access } from '../../src/storage/keeper'
import type { Library, SavingStatus, Urgency } from '../../src/storage/library'
import { memoryLibrary } from '../../src/storage/memoryLibrary'
import { createSessionWriter } from '../../src/storage/sessionWriter'
import { anySession, retold } from './anySession'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** A wall that a keeper watches, over a library whose writers say what they wrote. */
async function kept() {
  const memory = memoryLibrary()
  const first = anySession('s')
  await memory.create(first)
  await memory.create(anySession('t'))
  const written: Session[] = []
  const checks: string[] = []
  const breaks = { now: false }
  const library: Library = {
    ...memory,
    writer: (session) => ({
      ...createSessionWriter(
        session,
        async (next) => {
          if (breaks.now) throw new Error('the disk is full')
          written.push(next)
          memory.writer(session).changed(next, 'now')
        },
        Date.now,
      ),
      check: async () => void checks.push(session.about.id),
    }),
  }
  const listeners = new Set<(session: Session | null, urgency: Urgency, access?: Access) => void>()
  const said: SavingStatus[] = []
  const keeper = keep({
    library,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onStatus: (status) => said.push(status),
    now: Date.now,
  })
  const show = (session: Session | null, urgency: Urgency = 'now', access: Access = 'write'): void => {
    for (const listener of listeners) listener(session, urgency, access)
  }
  return { first, library, keeper, show, written, said, checks, breaks }
}

test('the session that is opened is not written, what is done to it is', async () => {
  const { first, show, written, said } = await kept()
  show(first)
  const next = retold(first, 'a', 'Told')
  show(next)
  await vi.advanceTimersByTimeAsync(0)
  expect(written).toEqual([next])
  expect(said.at(-1)?.state).toBe('saved')
})

test('leaving one session for another writes the first and keeps the second', async () => {
  const { first, show, written } = await kept()
  const second = anySession('t')
  show(first)
  show(retold(first, 'a', 'Last letters'), 'typing')
  show(second)
  await vi.advanceTimersByTimeAsync(0)
  show(retold(second, 'b', 'Told'))
  await vi.advanceTimersByTimeAsync(0)
  expect(written).toEqual([retold(first, 'a', 'Last letters'), retold(second, 'b', 'Told')])
})

test.each([
  ['hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['left', () => window.dispatchEvent(new Event('pagehide'))],
  ['frozen', () => document.dispatchEvent(new Event('freeze'))],
  ['out of focus', () => window.dispatchEvent(new Event('blur'))],
])('waiting letters are written when the page is %s', async (_, happens) => {
  const { first, show, written } = await kept()
  show(first)
  show(retold(first, 'a', 'Wai'), 'typing')
  happens()
  await vi.advanceTimersByTimeAsync(0)
  expect(written).toHaveLength(1)
})

test('a snapshot is taken by itself after ten minutes of change, and none without', async () => {
  const { first, show, library } = await kept()
  show(first)
  await vi.advanceTimersByTimeAsync(3 * SNAPSHOT_EVERY_MS)
  expect(await library.snapshots('s')).toEqual([])
  show(retold(first, 'a', 'One'))
  await vi.advanceTimersByTimeAsync(SNAPSHOT_EVERY_MS - 1)
  show(retold(first, 'a', 'Two'), 'typing')
  await vi.advanceTimersByTimeAsync(1)
  const [snapshot, ...more] = await library.snapshots('s')
  expect(snapshot?.name).toBeNull()
  expect(more).toEqual([])
  const held = await library.loadSnapshot(snapshot?.id ?? '')
  expect(held?.steps[0]?.text).toBe('Two')
  await vi.advanceTimersByTimeAsync(2 * SNAPSHOT_EVERY_MS)
  expect(await library.snapshots('s')).toHaveLength(1)
})

test('a stopped keeper writes what waits and hears nothing more', async () => {
  const { first, show, keeper, written } = await kept()
  show(first)
  show(retold(first, 'a', 'Wai'), 'typing')
  await keeper.stop()
  expect(written).toHaveLength(1)
  show(retold(first, 'a', 'More'))
  await vi.advanceTimersByTimeAsync(SNAPSHOT_EVERY_MS)
  expect(written).toHaveLength(1)
})

test.each([
  ['gets the focus', () => window.dispatchEvent(new Event('focus'))],
  ['is online again', () => window.dispatchEvent(new Event('online'))],
  ['is shown again', () => window.dispatchEvent(new Event('pageshow'))],
])('what could not be written is tried again at once when the window %s', async (_, happens) => {
  const { first, show, written, said, breaks } = await kept()
  show(first)
  breaks.now = true
  show(retold(first, 'a', 'On a full disk'))
  await vi.advanceTimersByTimeAsync(0)
  expect(said.at(-1)?.state).toBe('not-saved')
  breaks.now = false
  happens()
  await vi.advanceTimersByTimeAsync(0)
  expect(written).toEqual([retold(first, 'a', 'On a full disk')])
  expect(said.at(-1)?.state).toBe('saved')
})

test('a visible window looks every few seconds whether what it wrote is still there', async () => {
  const { first, show, checks } = await kept()
  show(first)
  await vi.advanceTimersByTimeAsync(3 * CHECK_EVERY_MS)
  expect(checks).toHaveLength(3)
})

test('a session that is only looked at is not kept; from the moment it may be written it is', async () => {
  const { first, show, written } = await kept()
  show(first, 'now', 'read')
  show(retold(first, 'a', 'By another window'), 'now', 'read')
  await vi.advanceTimersByTimeAsync(0)
  expect(written).toEqual([])
  const theirs = retold(first, 'a', 'By another window')
  show(theirs, 'now', 'write')
  show(retold(theirs, 'b', 'By this one'), 'now', 'write')
  await vi.advanceTimersByTimeAsync(0)
  expect(written).toEqual([retold(theirs, 'b', 'By this one')])
})
