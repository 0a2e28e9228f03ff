import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Session } from '../../src/model/session'
import { COPY_EVERY_MS, FIRST_COPY_MS, keepCopies } from '../../src/storage/copyKeeper'
import type { Library } from '../../src/storage/library'
import { memoryLibrary } from '../../src/storage/memoryLibrary'
import { anySession, retold } from './anySession'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const FIRST = anySession('s')
const told = (text: string): Session => retold(FIRST, 'a', text)

/** Copies that are made when they are let. */
function copier() {
  const copied: Session[] = []
  let refuses = false
  const library: Library = {
    ...memoryLibrary(),
    copy: async (session) => {
      if (refuses) throw new Error('no room')
      copied.push(session)
    },
  }
  const refuse = (answer: boolean): void => {
    refuses = answer
  }
  return { copied, keeper: keepCopies(FIRST, library, Date.now), refuse }
}

test('a session is copied soon after it is opened, then once a minute while it changes', async () => {
  const { copied, keeper } = copier()
  await vi.advanceTimersByTimeAsync(FIRST_COPY_MS)
  expect(copied).toEqual([FIRST])
  keeper.changed(told('one'))
  await vi.advanceTimersByTimeAsync(COPY_EVERY_MS - 1)
  keeper.changed(told('two'))
  expect(copied).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(copied).toEqual([FIRST, told('two')])
  await vi.advanceTimersByTimeAsync(10 * COPY_EVERY_MS)
  expect(copied).toHaveLength(2)
})

test('what no copy holds is copied at once when the page may go', async () => {
  const { copied, keeper } = copier()
  await vi.advanceTimersByTimeAsync(FIRST_COPY_MS)
  keeper.changed(told('one'))
  keeper.hurry()
  await vi.advanceTimersByTimeAsync(0)
  keeper.hurry()
  expect(copied).toEqual([FIRST, told('one')])
})

test('a copy that fails is tried again a minute later', async () => {
  const { copied, refuse } = copier()
  refuse(true)
  await vi.advanceTimersByTimeAsync(FIRST_COPY_MS)
  refuse(false)
  await vi.advanceTimersByTimeAsync(COPY_EVERY_MS)
  expect(copied).toEqual([FIRST])
})
