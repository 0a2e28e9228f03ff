// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { CopiesDialog } from '../../../src/features/copies/CopiesDialog'
import { keep } from '../../../src/storage/keeper'
import type { Library } from '../../../src/storage/library'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import type { CopySummary, FilePlace } from '../../../src/storage/vault/vault'
import { anySession, retold } from '../../storage/anySession'
import { windowOf } from '../../support/windowOf'

const NOW = new Date(2026, 10, 22, 14, 3).getTime()
const SESSION = anySession('s')

function copyOf(number: number): CopySummary {
  const counts = { lanes: 2, steps: 3, flows: 2, findings: 0, cards: 1 }
  const takenAt = NOW - (2 - number) * 60_000
  return {
    id: `copy ${number}`,
    session: 's',
    number,
    takenAt,
    hash: '',
    ...counts,
    locked: false,
    whole: true,
  }
}

/** The dialog, opened, over a session with two copies. */
async function opened(change: Partial<Library> = {}) {
  const memory = memoryLibrary(() => NOW)
  await memory.create(SESSION)
  let copies = [copyOf(2), copyOf(1)]
  const library: Library = {
    ...memory,
    holdsCopies: async () => true,
    copies: async () => copies,
    loadCopy: async () => retold(SESSION, 'a', 'Told'),
    lockCopy: async (id, as) => {
      copies = copies.map((copy) => (copy.id === id ? { ...copy, locked: as === 'locked' } : copy))
    },
    deleteCopy: async (id) => {
      copies = copies.filter((copy) => copy.id !== id)
    },
    ...change,
  }
  const onOpen = vi.fn<(id: string) => void>()
  let show: (() => void) | null = null
  const keeper = keep({
    library,
    subscribe: (listener) => {
      show = () => listener(SESSION, 'now')
      return () => undefined
    },
    onStatus: () => undefined,
    now: () => NOW,
  })
  const { store } = windowOf(
    SESSION,
    <CopiesDialog library={library} keeper={keeper} sessionId="s" onOpen={onOpen} />,
  )
  act(() => {
    show?.()
    store.getState().setView({ dialog: 'copies' })
  })
  const dialog = within(await screen.findByRole('dialog', { name: 'Your own file, and copies' }))
  return { library, dialog, onOpen }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('the copies are counted and listed, the last first, with what each holds', async () => {
  const { dialog } = await opened()
  expect(await dialog.findByText('2 copies')).toBeVisible()
  const [last] = dialog.getAllByRole('listitem')
  expect(last).toHaveTextContent('22 Nov 2026, 14:03')
  expect(last).toHaveTextContent('3 steps, 2 flows, 0 findings, 1 card')
})

test('a copy opens as a session of its own', async () => {
  const { library, dialog, onOpen } = await opened()
  const [last] = await dialog.findAllByRole('button', { name: /^Open as a session of its own/ })
  await userEvent.click(last ?? document.body)
  await vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
  const own = await library.load(onOpen.mock.calls[0]?.[0] ?? '')
  expect(own?.steps[0]?.text).toBe('Told')
  expect(own?.about.id).not.toBe('s')
})

test('a copy can be locked, unlocked and deleted for good', async () => {
  const { library, dialog } = await opened()
  const [lock] = await dialog.findAllByRole('button', { name: /^Lock the copy/ })
  await userEvent.click(lock ?? document.body)
  await userEvent.click(await dialog.findByRole('button', { name: /^Unlock the copy/ }))
  const [remove] = await dialog.findAllByRole('button', { name: /^Delete the copy/ })
  await userEvent.click(remove ?? document.body)
  expect(await dialog.findByText('1 copy')).toBeVisible()
  expect(await library.copies('s')).toHaveLength(1)
})

test('where the browser has no place for copies it says that this protection is off', async () => {
  const { dialog } = await opened({ holdsCopies: async () => false })
  expect(await dialog.findByText(/so this protection is off/)).toBeVisible()
})

test('a browser that lets nobody choose a file says what to do instead', async () => {
  const { dialog } = await opened()
  expect(dialog.getByText(/^This browser cannot keep a file written for you/)).toBeVisible()
})

test('a chosen file is written and named, and can be let go', async () => {
  const handle = { name: 'mine.journey.json' }
  vi.stubGlobal('showSaveFilePicker', async () => handle)
  vi.stubGlobal('showDirectoryPicker', async () => handle)
  const places: FilePlace[] = []
  const { dialog } = await opened({ writeFile: async (_session, place) => void places.push(place) })
  await userEvent.click(dialog.getByRole('button', { name: 'Choose a file…' }))
  expect(await dialog.findByText(/^Kept in mine.journey.json. Last written/)).toBeVisible()
  expect(places).toEqual([{ kind: 'file', handle }])
  await userEvent.click(dialog.getByRole('button', { name: 'Write to it no more' }))
  expect(await dialog.findByText(/^Nothing more is written/)).toBeVisible()
})

test('a place that cannot be written is refused in words', async () => {
  vi.stubGlobal('showSaveFilePicker', async () => ({ name: 'mine.journey.json' }))
  vi.stubGlobal('showDirectoryPicker', async () => ({ name: 'mine' }))
  const { dialog } = await opened({ writeFile: () => Promise.reject(new Error('no')) })
  await userEvent.click(dialog.getByRole('button', { name: 'Choose a folder…' }))
  expect(await dialog.findByText(/^That file could not be written. Choose another place/)).toBeVisible()
})
