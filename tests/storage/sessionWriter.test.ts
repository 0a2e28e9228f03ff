import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Session } from '../../src/model/session'
import { KeepingTrouble } from '../../src/storage/keepingTrouble'
import type { SavingStatus } from '../../src/storage/library'
import { createSessionWriter, LONGEST_RETRY_MS, TYPING_DELAY_MS } from '../../src/storage/sessionWriter'
import { anySession, retold } from './anySession'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const FIRST = anySession('s')
const told = (text: string): Session => retold(FIRST, 'a', text)

/** A disk that writes when it is let, and remembers what it wrote. */
function slowDisk() {
  const written: Session[] = []
  const started: Session[] = []
  let settle: ((error?: Error) => void) | null = null
  const write = (session: Session): Promise<void> => {
    started.push(session)
    return new Promise((resolve, reject) => {
      settle = (error) => {
        if (error !== undefined) return reject(error)
        written.push(session)
        resolve()
      }
    })
  }
  const answer = async (error?: Error): Promise<void> => {
    settle?.(error)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { write, written, started, answer }
}

function watched(write: (session: Session) => Promise<void>) {
  const writer = createSessionWriter(FIRST, write, () => 5000)
  const said: SavingStatus[] = []
  writer.onStatus((status) => said.push(status))
  return { writer, said, states: () => said.map(({ state }) => state) }
}

test('structure is written at once, and only "saved" when the disk has said so', async () => {
  const disk = slowDisk()
  const { writer, said, states } = watched(disk.write)
  writer.changed(told('one'), 'now')
  expect(disk.started).toHaveLength(1)
  expect(states()).toEqual(['saved', 'saving'])
  await disk.answer()
  expect(said.at(-1)).toEqual({ state: 'saved', at: 5000, trouble: null })
})

test('typing is written once, 250 ms after its first letter', async () => {
  const disk = slowDisk()
  const { writer } = watched(disk.write)
  writer.changed(told('W'), 'typing')
  await vi.advanceTimersByTimeAsync(TYPING_DELAY_MS - 1)
  writer.changed(told('We'), 'typing')
  expect(disk.started).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(disk.started).toEqual([told('We')])
})

test('structure takes waiting letters along', async () => {
  const disk = slowDisk()
  const { writer } = watched(disk.write)
  writer.changed(told('W'), 'typing')
  writer.changed(told('We'), 'now')
  await disk.answer()
  await vi.advanceTimersByTimeAsync(TYPING_DELAY_MS)
  expect(disk.started).toEqual([told('We')])
})

test('what changes during a write goes into the next, one at a time', async () => {
  const disk = slowDisk()
  const { writer, states } = watched(disk.write)
  writer.changed(told('one'), 'now')
  writer.changed(told('two'), 'now')
  writer.changed(told('three'), 'typing')
  expect(disk.started).toEqual([told('one')])
  await disk.answer()
  expect(disk.started).toEqual([told('one'), told('three')])
  expect(states().at(-1)).toBe('saving')
  await disk.answer()
  expect(states().at(-1)).toBe('saved')
})

test('a flush writes waiting letters and settles when they are written', async () => {
  const disk = slowDisk()
  const { writer } = watched(disk.write)
  writer.changed(told('W'), 'typing')
  const flushed = vi.fn<() => void>()
  void writer.flush().then(flushed)
  await vi.advanceTimersByTimeAsync(0)
  expect(disk.started).toHaveLength(1)
  expect(flushed).not.toHaveBeenCalled()
  await disk.answer()
  expect(flushed).toHaveBeenCalled()
})

test('typing that was taken back needs no write', async () => {
  const disk = slowDisk()
  const { writer, states } = watched(disk.write)
  writer.changed(told('W'), 'typing')
  writer.changed(FIRST, 'now')
  await vi.advanceTimersByTimeAsync(TYPING_DELAY_MS)
  expect(disk.started).toHaveLength(0)
  expect(states().at(-1)).toBe('saved')
})

test('a failed write is said with its reason and tried again, slower each time, until all of it is kept', async () => {
  const disk = slowDisk()
  const { writer, said } = watched(disk.write)
  writer.changed(told('one'), 'now')
  await disk.answer(new KeepingTrouble('full'))
  expect(said.at(-1)).toEqual({ state: 'not-saved', at: null, trouble: 'full' })
  writer.changed(told('two'), 'now')
  expect(said.at(-1)?.state).toBe('not-saved')
  for (const delayMs of [1000, 2000, 4000, 8000, 16_000, 32_000, LONGEST_RETRY_MS, LONGEST_RETRY_MS]) {
    const before = disk.started.length
    await vi.advanceTimersByTimeAsync(delayMs - 1)
    expect(disk.started).toHaveLength(before)
    await vi.advanceTimersByTimeAsync(1)
    expect(disk.started).toHaveLength(before + 1)
    await disk.answer(new Error('the disk is full'))
  }
  await vi.advanceTimersByTimeAsync(LONGEST_RETRY_MS)
  await disk.answer()
  expect(disk.written).toEqual([told('two')])
  expect(said.at(-1)).toEqual({ state: 'saved', at: 5000, trouble: null })
})

test('a flush tries again at once and settles even when it fails', async () => {
  const disk = slowDisk()
  const { writer } = watched(disk.write)
  writer.changed(told('one'), 'now')
  await disk.answer(new Error('no'))
  const flushed = writer.flush()
  await disk.answer(new Error('still no'))
  await expect(flushed).resolves.toBeUndefined()
  expect(writer.backlog()).toEqual(told('one'))
})

test('a closed writer goes on with what it could not write', async () => {
  const disk = slowDisk()
  const { writer } = watched(disk.write)
  writer.changed(told('one'), 'now')
  await disk.answer(new Error('no'))
  const closed = writer.close()
  await disk.answer(new Error('still no'))
  await closed
  await vi.advanceTimersByTimeAsync(LONGEST_RETRY_MS)
  await disk.answer()
  expect(disk.written).toEqual([told('one')])
  expect(writer.backlog()).toBeNull()
})
