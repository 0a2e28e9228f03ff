import { expect, test, vi } from 'vitest'
import { newCard } from '../../src/model/defaults'
import { withoutRecords, withRecords } from '../../src/model/table'
import type { Library, SessionSummary } from '../../src/storage/library'
import { anySession, anyStep, retold } from './anySession'

/** A library on a fresh place to keep, and how to open that place again as the next day would. */
export interface Place {
  readonly library: Library
  readonly reopened: () => Promise<Library>
}

/** What every library promises, wherever it keeps. */
export function libraryContract(place: (now: () => number) => Promise<Place>): void {
  let time = 1000
  const now = (): number => (time += 1000)

  test('a session comes back equal to what was kept', async () => {
    const { library, reopened } = await place(now)
    await library.create(anySession('s'))
    expect(await (await reopened()).load('s')).toEqual(anySession('s'))
  })

  test('a session that is not there is null', async () => {
    const { library } = await place(now)
    expect(await library.load('nowhere')).toBeNull()
    expect(await library.view('nowhere')).toBeNull()
    expect(await library.loadSnapshot('nowhere')).toBeNull()
  })

  test('a session never replaces another of its id', async () => {
    const { library } = await place(now)
    await library.create(anySession('s'))
    await expect(library.create(anySession('s', []))).rejects.toMatchObject({ kind: 'exists' })
    expect(await library.load('s')).toEqual(anySession('s'))
  })

  test('of a session whose keeping is stopped nothing is kept', async () => {
    const { library, reopened } = await place(now)
    await expect(library.create(anySession('s'), AbortSignal.abort())).rejects.toBeDefined()
    expect(await (await reopened()).load('s')).toBeNull()
    await library.create(anySession('s'))
    expect(await (await reopened()).load('s')).toEqual(anySession('s'))
  })

  test('what changed is there the next day', async () => {
    const { library, reopened } = await place(now)
    const first = anySession('s')
    await library.create(first)
    const writer = library.writer(first)
    const second = retold(first, 'b', 'Told again')
    const third = withRecords(second, 'steps', [anyStep('d')])
    writer.changed(second, 'now')
    writer.changed(third, 'now')
    writer.changed({ ...third, unknown: {} }, 'typing')
    await writer.close()
    expect(await (await reopened()).load('s')).toEqual({ ...third, unknown: {} })
  })

  test('a deletion taken back leaves every record at its old place', async () => {
    const { library, reopened } = await place(now)
    const first = anySession('s', ['a', 'b', 'c', 'd'])
    await library.create(first)
    const writer = library.writer(first)
    writer.changed(withoutRecords(first, 'steps', ['b', 'c']), 'now')
    await writer.flush()
    writer.changed({ ...first }, 'now')
    await writer.close()
    const steps = (await (await reopened()).load('s'))?.steps.map((step) => step.id)
    expect(steps).toEqual(['a', 'b', 'c', 'd'])
  })

  test('a closed writer takes no more', async () => {
    const { library } = await place(now)
    const first = anySession('s')
    await library.create(first)
    const writer = library.writer(first)
    await writer.close()
    expect(() => writer.changed(retold(first, 'a', 'Late'), 'now')).toThrow('s is closed')
  })

  test('the list says what stands on a card, the last changed first', async () => {
    const { library } = await place(now)
    await library.create(anySession('old', []))
    await library.create(anySession('new'))
    const [first, second, ...more] = await library.list()
    expect(first).toMatchObject({
      id: 'new',
      title: 'Leaving prison',
      place: 'Bradford',
      date: '2010-01-15',
      lanes: 2,
      steps: 3,
      picture: null,
    })
    expect(second?.id).toBe('old')
    expect(more).toEqual([])
    const writer = library.writer((await library.load('old')) ?? anySession('old'))
    writer.changed(anySession('old', ['a']), 'now')
    await writer.close()
    expect((await library.list()).map(({ id, steps }) => ({ id, steps }))).toEqual([
      { id: 'old', steps: 1 },
      { id: 'new', steps: 3 },
    ])
  })

  test('a watched list follows what happens', async () => {
    const { library } = await place(now)
    const seen: (readonly SessionSummary[])[] = []
    const stop = library.watch((summaries) => seen.push(summaries))
    const titles = () => seen.at(-1)?.map(({ title }) => title)
    await vi.waitFor(() => expect(titles()).toEqual([]))
    await library.create(anySession('s'))
    await vi.waitFor(() => expect(titles()).toEqual(['Leaving prison']))
    await library.rename('s', 'Leaving care')
    await vi.waitFor(() => expect(titles()).toEqual(['Leaving care']))
    stop()
  })

  test('renaming changes the title and nothing else', async () => {
    const { library, reopened } = await place(now)
    await library.create(anySession('s'))
    await library.rename('s', 'Leaving care')
    const session = anySession('s')
    expect(await (await reopened()).load('s')).toEqual({
      ...session,
      about: { ...session.about, title: 'Leaving care' },
    })
    await expect(library.rename('nowhere', 'x')).rejects.toMatchObject({ kind: 'gone' })
  })

  test('a duplicate is a session of its own', async () => {
    const { library } = await place(now)
    const session = anySession('s')
    await library.create(session)
    await library.savePicture('s', new Blob(['picture']))
    await library.duplicate('s', 'twin', 'Twin')
    const twin = await library.load('twin')
    expect(twin).toEqual({ ...session, about: { ...session.about, id: 'twin', title: 'Twin' } })
    const writer = library.writer(twin ?? session)
    writer.changed(retold(twin ?? session, 'a', 'Only here'), 'now')
    await writer.close()
    expect(await library.load('s')).toEqual(session)
    expect(await library.list()).toMatchObject([
      { id: 'twin', picture: expect.anything() },
      { id: 's', picture: expect.anything() },
    ])
  })

  test('a removed session is gone from the list, and comes back whole', async () => {
    const { library, reopened } = await place(now)
    await library.create(anySession('s'))
    await library.takeSnapshot('s', 'before')
    const undo = await library.remove('s')
    expect(await library.list()).toEqual([])
    expect(await library.load('s')).toBeNull()
    await undo()
    const later = await reopened()
    expect(await later.load('s')).toEqual(anySession('s'))
    expect(await later.snapshots('s')).toHaveLength(1)
  })

  test('purging takes a removed session for good, and spares one that is not removed', async () => {
    const { library } = await place(now)
    await library.create(anySession('s'))
    await library.purge('s')
    expect(await library.load('s')).not.toBeNull()
    const undo = await library.remove('s')
    await library.purge('s')
    await expect(undo()).rejects.toMatchObject({ kind: 'gone' })
    expect(await library.load('s')).toBeNull()
    expect(await library.snapshots('s')).toEqual([])
  })

  test('a session remembers where somebody was in it, apart from its content', async () => {
    const { library, reopened } = await place(now)
    await library.create(anySession('s'))
    const [before] = await library.list()
    const view = { view: 'map', map: 'now', x: 10, y: -20, zoom: 0.5 }
    await library.saveView('s', view)
    const later = await reopened()
    expect(await later.view('s')).toEqual(view)
    expect((await later.list())[0]?.changedAt).toBe(before?.changedAt)
    const writer = later.writer((await later.load('s')) ?? anySession('s'))
    writer.changed(anySession('s', []), 'now')
    await writer.close()
    expect(await later.view('s')).toEqual(view)
  })

  test('a picture stands on its card', async () => {
    const { library } = await place(now)
    await library.create(anySession('s'))
    await library.savePicture('s', new Blob(['<svg/>'], { type: 'image/svg+xml' }))
    const [card] = await library.list()
    expect(card?.picture?.type).toBe('image/svg+xml')
    expect(await card?.picture?.text()).toBe('<svg/>')
  })

  test('a card put down for the window that writes waits until it is among the cards', async () => {
    const { library } = await place(now)
    const first = anySession('s')
    await library.create(first)
    const card = newCard({ id: 'x', map: 'now', text: 'From the back row' })
    await library.appendToInbox('s', card)
    await library.appendToInbox('s', card)
    expect(await library.inboxCount('s')).toBe(1)
    expect((await library.list())[0]?.waiting).toBe(1)
    const waiting = vi.fn<(cards: readonly unknown[]) => void>()
    const stop = library.watchInbox('s', waiting)
    await vi.waitFor(() => expect(waiting).toHaveBeenLastCalledWith([card]))
    const writer = library.writer(first)
    writer.changed(withRecords(first, 'cards', [card]), 'now')
    await writer.close()
    await vi.waitFor(() => expect(waiting).toHaveBeenLastCalledWith([]))
    expect(await library.inboxCount('s')).toBe(0)
    await library.appendToInbox('s', card)
    await library.tidyInbox('s', ['x'])
    expect(await library.inboxCount('s')).toBe(0)
    stop()
    await expect(library.appendToInbox('nowhere', card)).rejects.toMatchObject({ kind: 'gone' })
  })

  test('snapshots hold the session as it was, the last taken first', async () => {
    const { library, reopened } = await place(now)
    const first = anySession('s')
    await library.create(first)
    await library.takeSnapshot('s', 'Before lunch')
    const writer = library.writer(first)
    writer.changed(withoutRecords(first, 'steps', ['c']), 'now')
    await writer.close()
    await library.takeSnapshot('s', null)
    const later = await reopened()
    const [last, earlier] = await later.snapshots('s')
    expect(last).toMatchObject({ session: 's', name: null, title: 'Leaving prison', lanes: 2, steps: 2 })
    expect(earlier).toMatchObject({ session: 's', name: 'Before lunch', lanes: 2, steps: 3 })
    expect(await later.loadSnapshot(earlier?.id ?? '')).toEqual(first)
    await expect(later.takeSnapshot('nowhere', 'x')).rejects.toMatchObject({ kind: 'gone' })
  })

  test('snapshots taken by themselves are thinned, those taken by hand never', async () => {
    const { library } = await place(now)
    await library.create(anySession('s', []))
    await library.takeSnapshot('s', '')
    for (let taken = 0; taken < 61; taken++) await library.takeSnapshot('s', null)
    const names = (await library.snapshots('s')).map(({ name }) => name)
    expect(names.filter((name) => name === null)).toHaveLength(60)
    expect(names.at(-1)).toBe('')
  })
}
