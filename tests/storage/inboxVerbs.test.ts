import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { newCard } from '../../src/model/defaults'
import type { Card } from '../../src/model/session'
import type { Library } from '../../src/storage/library'
import { openLibrary } from '../../src/storage/openLibrary'
import { fakeLocks } from '../support/fakeLocks'
import { anySession } from './anySession'
import { fakeChannels, windowOf, type SeenWindow } from './windowsOf'

let places = 0

const card = (id: string): Card => newCard({ id, map: 'now', text: `card ${id}` })

/** A database, and how windows come to it and go. */
function place() {
  const name = `inbox ${places++}`
  const channels = fakeChannels()
  let locks = fakeLocks()
  const opened = async (): Promise<Library> => {
    const answer = await openLibrary(name)
    if (answer.kind !== 'open') throw new Error(answer.why)
    return answer.library
  }
  return {
    opened,
    open: async (): Promise<SeenWindow> => {
      const window = windowOf(await opened(), 's', { locks, channel: channels() })
      await window.window.begin()
      return window
    },
    /** All windows are gone without a word; what they were writing may still arrive. */
    crash: (windows: readonly SeenWindow[]) => {
      for (const { channel } of windows) channel.close()
      locks = fakeLocks()
    },
  }
}

test('cards that were put down while no window writes wait, are counted, and are taken in at the next start', async () => {
  const { opened, open } = place()
  const library = await opened()
  await library.create(anySession('s'))
  await library.appendToInbox('s', card('x'))
  await library.appendToInbox('s', card('x'))
  await library.appendToInbox('s', card('y'))
  expect(await library.inboxCount('s')).toBe(2)
  expect((await library.list())[0]?.waiting).toBe(2)
  const { seen } = await open()
  await vi.waitFor(async () => expect(await library.inboxCount('s')).toBe(0))
  expect(seen.takings).toBe(1)
  expect((await library.load('s'))?.cards.map(({ id }) => id)).toEqual(['card', 'x', 'y'])
})

test('a card that is put down while a window writes comes at once', async () => {
  const { opened, open } = place()
  const library = await opened()
  await library.create(anySession('s'))
  const { seen } = await open()
  await library.appendToInbox('s', card('x'))
  await vi.waitFor(() => expect(seen.session?.cards.map(({ id }) => id)).toEqual(['card', 'x']))
})

test('a row goes in the transaction that keeps its card, and with no other', async () => {
  const { opened } = place()
  const library = await opened()
  const session = anySession('s')
  await library.create(session)
  await library.appendToInbox('s', card('x'))
  const writer = library.writer(session)
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...row: unknown[]) => IDBRequest<IDBValidKey>
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    // The last row of the write fails: all of it is undone.
    if (this.name === 'sessions') throw new DOMException('no room', 'QuotaExceededError')
    return put.apply(this, row)
  })
  const taken = { ...session, cards: [...session.cards, card('x')] }
  writer.changed(taken, 'now')
  await writer.flush()
  expect(await library.inboxCount('s')).toBe(1)
  failing.mockRestore()
  await writer.flush()
  expect(await library.inboxCount('s')).toBe(0)
  expect((await (await opened()).load('s'))?.cards.map(({ id }) => id)).toEqual(['card', 'x'])
})

test('a card that is put down again after it was taken in does not come twice', async () => {
  const { opened } = place()
  const library = await opened()
  await library.create(anySession('s'))
  await library.appendToInbox('s', card('card'))
  expect(await library.inboxCount('s')).toBe(0)
  await expect(library.appendToInbox('nowhere', card('x'))).rejects.toMatchObject({ kind: 'gone' })
})

test('whatever is put down, taken in, taken over and crashed, in any order: every card is there once', async () => {
  const deeds = fc.array(
    fc.oneof(
      fc.record({ does: fc.constant('append' as const), id: fc.constantFrom('p', 'q', 'r', 't', 'u') }),
      fc.record({
        does: fc.constantFrom('open' as const, 'take over' as const, 'crash' as const, 'write' as const),
      }),
    ),
    { minLength: 1, maxLength: 10 },
  )
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const { opened, open, crash } = place()
      const library = await opened()
      await library.create(anySession('s'))
      const appended = new Set<string>()
      let windows: SeenWindow[] = []
      const under: Promise<unknown>[] = []
      for (const deed of all) {
        if (deed.does === 'append') {
          appended.add(deed.id)
          await library.appendToInbox('s', card(deed.id))
        }
        if (deed.does === 'open' && windows.length < 2) windows.push(await open())
        if (deed.does === 'take over') await windows.at(-1)?.window.takeOver()
        if (deed.does === 'write')
          for (const window of windows) under.push(window.write((session) => ({ ...session, unknown: {} })))
        if (deed.does === 'crash') {
          crash(windows)
          windows = []
        }
      }
      crash(windows)
      const last = await open()
      await vi.waitFor(async () => expect(await library.inboxCount('s')).toBe(0))
      await Promise.all(under)
      const ids = (await (await opened()).load('s'))?.cards.map(({ id }) => id).toSorted()
      expect(ids).toEqual(['card', ...appended].toSorted())
      expect(last.seen.access).toBe('write')
    }),
    { numRuns: 12 },
  )
})
