import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import type { Locks } from '../../src/storage/claimWriting'
import { openLibrary } from '../../src/storage/openLibrary'
import type { Library } from '../../src/storage/library'
import { ANSWER_MS } from '../../src/storage/askForWriting'
import { fakeLocks } from '../support/fakeLocks'
import { anySession, retold } from './anySession'
import { fakeChannels, windowOf, type SeenWindow } from './windowsOf'

let places = 0

afterEach(() => void vi.useRealTimers())

/** A room of windows on one database, each with a library of its own, as in a browser. */
async function room() {
  const name = `windows ${places++}`
  const channels = fakeChannels()
  const locks: Locks = fakeLocks()
  const library = async (): Promise<Library> => {
    const answer = await openLibrary(name)
    if (answer.kind !== 'open') throw new Error(answer.why)
    return answer.library
  }
  await (await library()).create(anySession('s'))
  const open = async (writes: 'if-free' | 'never' = 'if-free'): Promise<SeenWindow> => {
    const window = windowOf(await library(), 's', { locks, channel: channels() }, writes)
    expect(await window.window.begin()).toBe(true)
    return window
  }
  const kept = async () => (await library()).load('s')
  return { open, kept, library }
}

const textIn = ({ seen }: SeenWindow, step = 'a'): string | undefined =>
  seen.session?.steps.find(({ id }) => id === step)?.text

test('the first window writes; the next follows it live and knows its name', async () => {
  const { open } = await room()
  const first = await open()
  const second = await open()
  expect(first.seen).toMatchObject({ access: 'write', standing: { kind: 'writes' } })
  await vi.waitFor(() =>
    expect(second.seen.standing).toMatchObject({
      kind: 'follows',
      writer: { id: expect.stringMatching('window') },
    }),
  )
  expect(second.seen.access).toBe('read')
  await first.write((session) => retold(session, 'a', 'Told live'))
  await vi.waitFor(() => expect(textIn(second)).toBe('Told live'))
})

test('what is followed shares what did not change', async () => {
  const { open } = await room()
  const first = await open()
  const second = await open('never')
  const before = second.seen.session?.steps.find(({ id }) => id === 'b')
  await first.write((session) => retold(session, 'a', 'Told'))
  await vi.waitFor(() => expect(textIn(second)).toBe('Told'))
  expect(second.seen.session?.steps.find(({ id }) => id === 'b')).toBe(before)
})

test('a window that slept through changes reads all of it when it hears the next one, and when it wakes', async () => {
  const { open, kept } = await room()
  const first = await open()
  const second = await open()
  second.channel.deafen()
  await first.write((session) => retold(session, 'a', 'Missed'))
  await second.window.wake()
  expect(textIn(second)).toBe('Missed')
  await first.write((session) => retold(session, 'b', 'Missed too'))
  await first.write((session) => retold(session, 'c', 'Heard'))
  second.channel.wake()
  await first.write((session) => retold(session, 'a', 'Last'))
  await vi.waitFor(async () => expect(second.seen.session).toEqual(await kept()))
})

test('taking over asks the other, which writes what waits and then follows', async () => {
  const { open, kept } = await room()
  const first = await open()
  const second = await open()
  void first.write((session) => retold(session, 'a', 'Just before'))
  expect(await second.window.takeOver()).toBe('writes')
  expect(textIn(second)).toBe('Just before')
  expect([first.seen.access, second.seen.access]).toEqual(['read', 'write'])
  await second.write((session) => retold(session, 'a', 'Written there'))
  await vi.waitFor(() => expect(textIn(first)).toBe('Written there'))
  expect(textIn({ ...first, seen: { ...first.seen, session: await kept() } })).toBe('Written there')
  expect(first.seen.rescued).toEqual([])
})

test('a window that does not answer loses the writing, and never writes over what came after', async () => {
  const { open, kept } = await room()
  const first = await open()
  const second = await open()
  first.channel.deafen()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const taking = second.window.takeOver()
  await vi.advanceTimersByTimeAsync(ANSWER_MS)
  vi.useRealTimers()
  // The sleeper goes on typing before it hears of anything.
  const late = first.write((session) => retold(session, 'a', 'From the sleeper'))
  expect(await taking).toBe('writes')
  await late
  await second.write((session) => retold(session, 'b', 'From the new one'))
  first.channel.wake()
  await first.window.wake()
  await vi.waitFor(() => expect(first.seen.access).toBe('read'))
  await vi.waitFor(async () => expect(first.seen.session).toEqual(await kept()))
  expect(second.seen.session).toEqual(await kept())
  const session = await kept()
  expect(session?.steps.find(({ id }) => id === 'b')?.text).toBe('From the new one')
})

test('what a window had not written when it lost the writing is handed out, not lost and not written over', async () => {
  const { open, kept, library } = await room()
  const first = await open()
  // Somebody else takes the writing without this window hearing of it, as when it is frozen.
  await (await library()).takeWriting('s')
  await first.write((session) => retold(session, 'a', 'Not written'))
  expect((await kept())?.steps[0]?.text).toBe('step a')
  await first.window.wake()
  await vi.waitFor(() => expect(first.seen.rescued).toHaveLength(1))
  expect(first.seen.rescued[0]?.steps[0]?.text).toBe('Not written')
  await vi.waitFor(() => expect(textIn(first)).toBe('step a'))
})

test('a new name from the start screen does not stop the window that writes', async () => {
  const { open, kept, library } = await room()
  const first = await open()
  await (await library()).rename('s', 'Renamed elsewhere')
  await first.write((session) => retold(session, 'a', 'Still written'))
  expect((await kept())?.steps[0]?.text).toBe('Still written')
})

test('when the window that writes is gone, those that follow say so', async () => {
  const { open } = await room()
  const first = await open()
  const second = await open()
  await first.window.leave()
  await vi.waitFor(() => expect(second.seen.standing).toEqual({ kind: 'follows', writer: null }))
  expect(await second.window.takeOver()).toBe('writes')
})

test('leaving frees the writing only when everything is written', async () => {
  const { open } = await room()
  const first = await open()
  void first.write((session) => retold(session, 'a', 'Last words'))
  void first.window.leave()
  const second = await open()
  expect(second.seen.access).toBe('write')
  expect(textIn(second)).toBe('Last words')
})

test('the projector never writes, and hears what is looked at', async () => {
  const { open } = await room()
  const projector = await open('never')
  const shown = vi.fn<(shown: unknown) => void>()
  projector.window.onShown(shown)
  const first = await open()
  expect([projector.seen.access, first.seen.access]).toEqual(['read', 'write'])
  const looked = {
    map: 'now',
    stretch: { x: 0, y: 0, width: 10, height: 5 },
    selection: [],
    spotlight: null,
    walk: null,
    results: null,
    feelings: false,
    numbers: true,
    agreement: true,
    countHandoffs: true,
  }
  first.window.show(looked)
  await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(looked))
  const late = vi.fn<(shown: unknown) => void>()
  projector.window.onShown(late)
  expect(late).toHaveBeenCalledExactlyOnceWith(looked)
})
