// @vitest-environment jsdom
import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Start } from '../../../src/features/start/Start'
import type { Reading, Trouble } from '../../../src/model/gate/trouble'
import { newSession } from '../../../src/model/newSession'
import type { Session } from '../../../src/model/session'
import type { Library } from '../../../src/storage/library'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import { TellRegion } from '../../../src/ui/tell'
import '../../support/screen'

function session(id: string, title: string, place = ''): Session {
  const fresh = newSession({ title, citizenLane: 'Person', map: 'Now', stage: 'First' })
  return { ...fresh, about: { ...fresh.about, id, title, place, date: '2010-01-15' } }
}

const SHIPPED = session('shipped', 'Leaving a short prison sentence', 'Bradford')
const MENDED: Trouble = { kind: 'flow-to-itself', at: 'flows[0]', values: { name: '' } }

interface Given {
  readonly sessions?: readonly Session[]
  readonly library?: Partial<Library>
  readonly readFile?: (file: File) => Promise<Reading>
}

/** The start screen over a library with these sessions, the last one changed last. */
async function start({ sessions = [], library: change = {}, readFile }: Given = {}) {
  let time = Date.now() - 1000 * sessions.length
  const memory = memoryLibrary(() => time++)
  for (const each of sessions) await memory.create(each)
  const library: Library = { ...memory, keeps: 'device', ...change }
  const onOpen = vi.fn<(id: string) => void>()
  const onErase = vi.fn<(session: { readonly id: string }) => void>()
  render(
    <>
      <Start
        library={library}
        onOpen={onOpen}
        onErase={onErase}
        openExample={async () => SHIPPED}
        readFile={readFile ?? (async () => ({ kind: 'session', session: SHIPPED, mended: [] }))}
      />
      <TellRegion />
    </>,
  )
  return { library, onOpen, onErase, opened: () => onOpen.mock.calls.at(-1)?.[0] ?? 'none' }
}

const cards = (): readonly string[] =>
  screen.queryAllByRole('link', { name: /^Open / }).map((link) => link.getAttribute('aria-label') ?? '')

async function choose(card: string, option: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: `More for ${card}` }))
  await userEvent.click(await screen.findByRole('menuitem', { name: option }))
}

/** Lets things go over the window, as a person's hand does. */
function drop(things: { readonly files?: readonly File[]; readonly folders?: readonly string[] }): boolean {
  const { files = [], folders = [] } = things
  const items = [
    ...files.map((file) => ({
      kind: 'file',
      getAsFile: () => file,
      webkitGetAsEntry: () => ({ isDirectory: false, name: file.name }),
    })),
    ...folders.map((name) => ({
      kind: 'file',
      getAsFile: () => new File([], name),
      webkitGetAsEntry: () => ({ isDirectory: true, name }),
    })),
  ]
  const event = createEvent.drop(document.body)
  const types = items.length > 0 ? ['Files'] : ['text/uri-list']
  Object.defineProperty(event, 'dataTransfer', { value: { types, items } })
  fireEvent(document.body, event)
  return event.defaultPrevented
}

/** Holds something over the window: whether the page takes it, and what the pointer then says. */
function holdOver(types: readonly string[]): { readonly prevented: boolean; readonly effect: string } {
  const event = createEvent.dragOver(document.body)
  const dataTransfer = { types, dropEffect: 'move' }
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer })
  fireEvent(document.body, event)
  return { prevented: event.defaultPrevented, effect: dataTransfer.dropEffect }
}

const file = (name: string): File => new File(['{}'], name)

test('says what it is and offers three ways to begin', async () => {
  await start()
  expect(screen.getByRole('heading', { name: 'Throughline', level: 1 })).toBeVisible()
  for (const name of ['New session', 'Open the Bradford example', 'Import a session']) {
    expect(screen.getByRole('button', { name })).toBeEnabled()
  }
  expect(screen.getByText('Everything stays on this computer. Nothing is sent anywhere.')).toBeVisible()
  expect(screen.getByText('No sessions yet')).toBeVisible()
})

test('works before the sessions are read, and speaks of reading only when it takes long', async () => {
  vi.useFakeTimers()
  await start({ library: { watch: () => () => undefined } })
  expect(screen.getByRole('button', { name: 'New session' })).toBeEnabled()
  await act(() => vi.advanceTimersByTimeAsync(299))
  expect(screen.queryByText('Reading your sessions…')).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(1))
  expect(screen.getByText('Reading your sessions…')).toBeVisible()
  vi.useRealTimers()
})

test('a library that never answers holds up nothing: all three ways to begin can be gone', async () => {
  const never = <T,>(): Promise<T> => new Promise<T>(() => undefined)
  const readFile = vi.fn<(file: File) => Promise<Reading>>(() => never())
  await start({ library: { watch: () => () => undefined, create: never }, readFile })
  await userEvent.click(screen.getByRole('button', { name: 'New session' }))
  await userEvent.type(await screen.findByRole('textbox', { name: 'Title' }), 'Moving house')
  await userEvent.keyboard('{Escape}')
  drop({ files: [file('moving.json')] })
  await vi.waitFor(() => expect(readFile).toHaveBeenCalledOnce())
  expect(screen.getByRole('button', { name: 'Open the Bradford example' })).toBeEnabled()
})

test('of 500 sessions a screenful is drawn, the rest when it is asked for, and all are searched', async () => {
  const sessions = Array.from({ length: 500 }, (_, place) => session(`s${place}`, `Journey ${place}`))
  await start({ sessions })
  const drawn = (): number => document.querySelectorAll('article').length
  expect(screen.getByText('500 sessions')).toBeVisible()
  expect(drawn()).toBe(48)
  expect(document.querySelectorAll('*').length).toBeLessThan(2_000)
  fireEvent.click(screen.getByText('Show 48 more sessions'))
  expect(drawn()).toBe(96)
  fireEvent.change(screen.getByPlaceholderText('Search by title or place'), { target: { value: '499' } })
  expect(screen.getByText('1 of 500 sessions')).toBeVisible()
  expect(drawn()).toBe(1)
  expect(screen.queryByText(/^Show/)).toBeNull()
})

test('a picture is read while it is near the screen, and given back when it is not', async () => {
  let tell: (isNear: boolean) => void = () => undefined
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => told([{ isIntersecting }])
      }
      observe(): void {}
      disconnect(): void {}
    },
  )
  const made = vi.fn<() => string>(() => 'blob:here')
  const givenBack = vi.fn<(address: string) => void>()
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: givenBack }))
  const memory = memoryLibrary()
  await memory.create(session('s', 'Moving house'))
  await memory.savePicture('s', new Blob(['picture']))
  await start({ library: { watch: memory.watch } })
  expect(made).not.toHaveBeenCalled()
  act(() => tell(true))
  expect(document.querySelector('img')).toHaveAttribute('src', 'blob:here')
  act(() => tell(false))
  expect(givenBack).toHaveBeenCalledExactlyOnceWith('blob:here')
  expect(document.querySelector('img')).not.toHaveAttribute('src')
  vi.unstubAllGlobals()
})

test('says so when the sessions cannot be read', async () => {
  await start({
    library: {
      watch: (_, onTrouble) => {
        onTrouble?.('newer-version')
        return () => undefined
      },
    },
  })
  expect(screen.getByText(/could not be read.*newer version of Throughline/)).toBeVisible()
})

test('a window that forgets says so before the first card', async () => {
  await start({ library: { keeps: 'memory' } })
  expect(screen.getByText(/keeps nothing on this computer/)).toBeVisible()
})

test('a new session is begun by Enter, with everything left empty', async () => {
  const { library, opened } = await start()
  await userEvent.click(screen.getByRole('button', { name: 'New session' }))
  expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  const made = await library.load(opened())
  expect(made).toMatchObject({
    about: { title: 'A citizen’s journey', place: '', citizen: '' },
    lanes: [{ name: 'Citizen', sector: 'citizen' }],
    maps: [{ kind: 'as-is', name: 'What happens now' }],
    steps: [],
  })
})

test('a new session carries what was said of it', async () => {
  const { library, opened } = await start()
  await userEvent.click(screen.getByRole('button', { name: 'New session' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'Moving house')
  await userEvent.type(screen.getByRole('textbox', { name: 'Place' }), 'Leeds')
  await userEvent.type(screen.getByRole('textbox', { name: 'Whose journey is it?' }), 'A tenant')
  await userEvent.click(screen.getByRole('button', { name: 'Start mapping' }))
  expect((await library.load(opened()))?.about).toMatchObject({
    title: 'Moving house',
    place: 'Leeds',
    citizen: 'A tenant',
  })
})

test('the example opens as a copy, each time', async () => {
  const { library, onOpen } = await start()
  await userEvent.click(screen.getByRole('button', { name: 'Open the Bradford example' }))
  await userEvent.click(screen.getByRole('button', { name: 'Open the Bradford example' }))
  const ids = onOpen.mock.calls.map(([id]) => id)
  expect(new Set([...ids, 'shipped']).size).toBe(3)
  expect((await library.load(ids[0] ?? ''))?.about.title).toBe('Leaving a short prison sentence')
})

test('a card says title, place, date, size and last change, and opens its session', async () => {
  const { onOpen } = await start({ sessions: [session('s', 'Leaving prison', 'Bradford')] })
  const card = within(screen.getByRole('article'))
  for (const text of ['Bradford', '15 January 2010', '1 lane, 0 steps', 'Changed just now']) {
    expect(card.getByText(text)).toBeVisible()
  }
  const link = card.getByRole('link', { name: 'Open Leaving prison' })
  expect(link).toHaveAttribute('href', '#/session/s')
  await userEvent.click(link)
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('s')
})

test('the last changed stands first, and the search narrows as one types', async () => {
  await start({
    sessions: [session('a', 'Moving house', 'Leeds'), session('b', 'Leaving prison', 'Bradford')],
  })
  expect(cards()).toEqual(['Open Leaving prison', 'Open Moving house'])
  expect(screen.getByText('2 sessions')).toBeVisible()
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search your sessions' }), 'leeds')
  expect(cards()).toEqual(['Open Moving house'])
  expect(screen.getByText('1 of 2 sessions')).toBeVisible()
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search your sessions' }), 'xyz')
  expect(screen.getByText('No session matches “leedsxyz”.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Show all sessions' }))
  expect(cards()).toHaveLength(2)
})

test('a session is renamed by Enter', async () => {
  const { library } = await start({ sessions: [session('s', 'Leaving prison')] })
  await choose('Leaving prison', 'Rename…')
  const field = await screen.findByRole('textbox', { name: 'Title' })
  await userEvent.clear(field)
  await userEvent.type(field, 'Leaving care{Enter}')
  expect(await screen.findByRole('link', { name: 'Open Leaving care' })).toBeVisible()
  expect((await library.load('s'))?.about.title).toBe('Leaving care')
})

test('a duplicate stands beside the session it was made from', async () => {
  await start({ sessions: [session('s', 'Leaving prison')] })
  await choose('Leaving prison', 'Duplicate')
  expect(await screen.findByRole('link', { name: 'Open Leaving prison (copy)' })).toBeVisible()
  expect(cards()).toHaveLength(2)
})

test('deleting is done at once and can be undone', async () => {
  await start({ sessions: [session('s', 'Leaving prison')] })
  await choose('Leaving prison', 'Delete')
  expect(await screen.findByText('No sessions yet')).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('link', { name: 'Open Leaving prison' })).toBeVisible()
})

test('a chosen file that needs no mending is opened without a word', async () => {
  const { library, opened } = await start()
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    fireEvent.change(this, { target: { files: [file('a.journey.json')] } })
  })
  await userEvent.click(screen.getByRole('button', { name: 'Import a session' }))
  await vi.waitFor(() => expect(opened()).not.toBe('none'))
  expect((await library.load(opened()))?.about.title).toBe('Leaving a short prison sentence')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a mended file says what was mended before it is opened', async () => {
  const { opened } = await start({
    readFile: async () => ({ kind: 'session', session: SHIPPED, mended: [MENDED, MENDED] }),
  })
  drop({ files: [file('a.json')] })
  const dialog = within(await screen.findByRole('dialog', { name: 'This file was opened' }))
  expect(dialog.getByText('2 things were mended:')).toBeVisible()
  expect(dialog.getAllByRole('listitem')).toHaveLength(2)
  expect(opened()).toBe('none')
  await userEvent.click(dialog.getByRole('button', { name: 'Open the session' }))
  expect(opened()).not.toBe('none')
})

test('a refused file gets its sentence, and what was there stays', async () => {
  const { library } = await start({
    sessions: [session('s', 'Leaving prison')],
    readFile: async () => ({ kind: 'refused', trouble: { kind: 'empty', at: '', values: {} } }),
  })
  drop({ files: [file('a.json')] })
  const dialog = await screen.findByRole('dialog', { name: 'This file was not opened' })
  expect(dialog).toHaveTextContent(/empty/)
  expect(dialog).toHaveTextContent('a.json')
  expect(await library.list()).toHaveLength(1)
})

test('several files are each imported, and each is told of', async () => {
  const { library } = await start({
    readFile: async ({ name }) =>
      name === 'bad.json'
        ? { kind: 'refused', trouble: { kind: 'empty', at: '', values: {} } }
        : { kind: 'session', session: SHIPPED, mended: [] },
  })
  drop({ files: [file('one.json'), file('bad.json'), file('two.json')], folders: ['Desktop'] })
  const dialog = within(await screen.findByRole('dialog', { name: '2 of 4 files were imported' }))
  expect(dialog.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^one\.json.*imported/),
    expect.stringMatching(/^bad\.json.*empty/),
    expect.stringMatching(/^two\.json.*imported/),
    expect.stringMatching(/^Desktop.*is a folder/),
  ])
  expect(await library.list()).toHaveLength(2)
})

test('five hundred files are told to be too many, and none is read', async () => {
  const readFile = vi.fn<(file: File) => Promise<Reading>>()
  await start({ readFile })
  drop({ files: Array.from({ length: 500 }, (_, place) => file(`${place}.json`)) })
  expect(await screen.findByText(/Those are 500 files\. Drop up to 50/)).toBeVisible()
  expect(readFile).not.toHaveBeenCalled()
})

test('nothing that is dropped leads away from the page', async () => {
  await start()
  expect(drop({})).toBe(true)
  expect(await screen.findByText('Only session files can be dropped here.')).toBeVisible()
  expect(holdOver(['text/uri-list'])).toEqual({ prevented: true, effect: 'none' })
})

test('files that are held over the window are told where they go', async () => {
  await start()
  expect(holdOver(['Files'])).toEqual({ prevented: true, effect: 'copy' })
  expect(screen.getByText('Drop session files here')).toBeVisible()
  const leaving = createEvent.dragLeave(document.body)
  Object.defineProperty(leaving, 'relatedTarget', { value: null })
  fireEvent(document.body, leaving)
  expect(screen.queryByText('Drop session files here')).toBeNull()
})
