// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { OpenedSession, type OpenedView } from '../../../src/features/day/OpenedSession'
import { newCard } from '../../../src/model/defaults'
import { newSession } from '../../../src/model/newSession'
import { withdrawnCard } from '../../../src/model/withdrawnCard'
import { claimWriting } from '../../../src/storage/claimWriting'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import { createSessionStore } from '../../../src/store/createSessionStore'
import { SessionStoreContext } from '../../../src/store/useSession'
import { fakeLocks } from '../../support/fakeLocks'
import '../../support/screen'

const session = newSession({ title: 'Release', citizenLane: 'Citizen', map: 'Now', stage: 'Inside' })
const { id } = session.about

async function open(asked: string, view: OpenedView | null, locks = fakeLocks(), library = memoryLibrary()) {
  if ((await library.load(id)) === null) {
    await library.create(session)
    await library.saveView(id, { view: 'findings', map: session.maps[0]?.id ?? '', x: 3, y: 4, zoom: 2 })
  }
  const store = createSessionStore()
  const drawn = render(
    <SessionStoreContext value={store}>
      <OpenedSession library={library} id={asked} view={view} flush={async () => undefined} locks={locks}>
        {(shown, place, window) => (
          <>
            <p>{`${shown} at zoom ${place?.zoom}`}</p>
            <button type="button" onClick={() => void window.takeOver()}>
              Take over
            </button>
          </>
        )}
      </OpenedSession>
    </SessionStoreContext>,
  )
  return { library, store, drawn }
}

beforeEach(() => {
  location.hash = ''
})

test('a kept session opens at the place where it was left, and closes with its screen', async () => {
  const { store, drawn } = await open(id, 'map')
  expect(await screen.findByText('map at zoom 2')).toBeVisible()
  expect(store.getState().session?.about.title).toBe('Release')
  drawn.unmount()
  expect(store.getState().session).toBeNull()
})

test('an address without a part leads to the part where the session was left', async () => {
  await open(id, null)
  await vi.waitFor(() => expect(location.hash).toBe(`#/session/${id}/findings`))
})

test('a session that is not there is said so, with a way back', async () => {
  const { store } = await open('nobody', 'map')
  expect(await screen.findByRole('heading', { name: 'This session is not here' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Back to the start' })).toHaveAttribute('href', '#/')
  expect(store.getState().session).toBeNull()
})

test('while another window writes a session, this one only looks; taking over reads what was written there', async () => {
  const locks = fakeLocks()
  const elsewhere = await claimWriting(id, new AbortController().signal, locks)
  const { library, store } = await open(id, 'map', locks)
  await screen.findByText('map at zoom 2')
  expect(store.getState().readOnly).toBe(true)

  await library.rename(id, 'Written elsewhere')
  elsewhere?.release()
  await userEvent.click(screen.getByRole('button', { name: 'Take over' }))
  await vi.waitFor(() => expect(store.getState().readOnly).toBe(false))
  expect(store.getState().session?.about.title).toBe('Written elsewhere')
})

test('words that were taken back are looked for in the snapshots again, should a window have ended too early', async () => {
  const library = memoryLibrary()
  const card = newCard({ id: 'mine', map: session.maps[0]?.id ?? '', text: 'They lost my papers' })
  await library.create({ ...session, cards: [card] })
  await library.takeSnapshot(id, 'Before lunch')
  library.writer(session).changed({ ...session, cards: [withdrawnCard(card)] }, 'now')
  const [kept] = await library.snapshots(id)
  const inSnapshot = async () => JSON.stringify(await library.loadSnapshot(kept?.id ?? ''))
  expect(await inSnapshot()).toContain('They lost my papers')
  await open(id, 'map', fakeLocks(), library)
  await vi.waitFor(async () => expect(await inSnapshot()).not.toContain('They lost my papers'))
})

test('the projector only looks, even when no other window is open', async () => {
  const { store } = await open(id, 'projector')
  await screen.findByText('projector at zoom 2')
  expect(store.getState().readOnly).toBe(true)
})

test('leaving a session lets another window write it', async () => {
  const locks = fakeLocks()
  const { library, drawn } = await open(id, 'map', locks)
  await screen.findByText('map at zoom 2')
  drawn.unmount()
  const { store } = await open(id, 'map', locks, library)
  await screen.findByText('map at zoom 2')
  expect(store.getState().readOnly).toBe(false)
})
