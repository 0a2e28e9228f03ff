// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { newSession } from '../../../src/model/newSession'
import type { Session } from '../../../src/model/session'
import { SnapshotsDialog } from '../../../src/features/snapshots/SnapshotsDialog'
import { KeepingTrouble } from '../../../src/storage/keepingTrouble'
import type { Library } from '../../../src/storage/library'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import { windowOf } from '../../support/windowOf'

const TAKEN_AT = new Date(2026, 10, 22, 14, 3).getTime()

function session(): Session {
  const fresh = newSession({ title: 'Leaving prison', citizenLane: 'Person', map: 'Now', stage: 'First' })
  return { ...fresh, about: { ...fresh.about, id: 's' } }
}

/** The dialog, opened, over a library that keeps this session. */
async function opened(change: Partial<Library> = {}) {
  const memory = memoryLibrary(() => TAKEN_AT)
  await memory.create(session())
  const library: Library = { ...memory, ...change }
  const onOpen = vi.fn<(id: string) => void>()
  const takeNow = (name: string): Promise<void> => library.takeSnapshot('s', name)
  const { store } = windowOf(
    session(),
    <SnapshotsDialog library={library} sessionId="s" onOpen={onOpen} takeNow={takeNow} />,
  )
  act(() => store.getState().setView({ dialog: 'snapshots' }))
  const dialog = await screen.findByRole('dialog', { name: 'Snapshots' })
  return { library, onOpen, dialog: within(dialog) }
}

test('says when the first snapshot will be there', async () => {
  const { dialog } = await opened()
  expect(await dialog.findByText(/^None yet/)).toBeVisible()
})

test('a snapshot taken by hand stands in the list with its name, time and size', async () => {
  const { dialog } = await opened()
  await userEvent.type(dialog.getByRole('textbox', { name: 'What to call it' }), 'Before lunch')
  await userEvent.click(dialog.getByRole('button', { name: 'Take a snapshot now' }))
  const row = await dialog.findByRole('listitem')
  expect(row).toHaveTextContent('Before lunch')
  expect(row).toHaveTextContent('22 Nov 2026, 14:03')
  expect(row).toHaveTextContent('1 lane, 0 steps')
  expect(dialog.getByText('A snapshot was taken.')).toBeVisible()
  expect(dialog.getByRole('textbox', { name: 'What to call it' })).toHaveValue('')
})

test('the last taken stands first, and those taken by themselves say so', async () => {
  const memory = memoryLibrary(() => TAKEN_AT)
  await memory.create(session())
  await memory.takeSnapshot('s', 'Morning')
  await memory.takeSnapshot('s', null)
  const { dialog } = await opened({ snapshots: (id) => memory.snapshots(id) })
  const rows = await dialog.findAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining('Taken by itself'),
    expect.stringContaining('Morning'),
  ])
})

test('opening a snapshot makes a session of its own, named after its time', async () => {
  const { library, onOpen, dialog } = await opened()
  await userEvent.click(dialog.getByRole('button', { name: 'Take a snapshot now' }))
  await library.rename('s', 'Renamed since')
  await userEvent.click(await dialog.findByRole('button', { name: /^Open as a session of its own/ }))
  await vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
  const own = await library.load(onOpen.mock.calls[0]?.[0] ?? '')
  expect(own?.about.title).toBe('Leaving prison, 22 Nov 2026, 14:03')
  expect(own?.about.id).not.toBe('s')
  expect((await library.load('s'))?.about.title).toBe('Renamed since')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a session from a snapshot with a name has that name too', async () => {
  const { library, onOpen, dialog } = await opened()
  await userEvent.type(dialog.getByRole('textbox', { name: 'What to call it' }), 'Before lunch')
  await userEvent.click(dialog.getByRole('button', { name: 'Take a snapshot now' }))
  await userEvent.click(await dialog.findByRole('button', { name: /^Open as a session of its own/ }))
  await vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
  const own = await library.load(onOpen.mock.calls[0]?.[0] ?? '')
  expect(own?.about.title).toBe('Leaving prison, Before lunch, 22 Nov 2026, 14:03')
})

test('what cannot be done is said, with the reason', async () => {
  const { dialog } = await opened({ takeSnapshot: () => Promise.reject(new KeepingTrouble('full')) })
  await userEvent.click(dialog.getByRole('button', { name: 'Take a snapshot now' }))
  expect(await dialog.findByText(/There is no room left on this device/)).toBeVisible()
})
