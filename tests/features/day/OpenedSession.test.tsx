// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { OpenedSession } from '../../../src/features/day/OpenedSession'
import { newSession } from '../../../src/model/newSession'
import type { ViewName } from '../../../src/routes'
import { TellRegion } from '../../../src/ui/tell'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import { createSessionStore } from '../../../src/store/createSessionStore'
import { SessionStoreContext } from '../../../src/store/useSession'
import '../../support/screen'

const session = newSession({ title: 'Release', citizenLane: 'Citizen', map: 'Now', stage: 'Inside' })
const { id } = session.about

/** A lock that this window gets when `elsewhere` is over, and that counts how often it is held. */
function fakeLock() {
  const lock = { elsewhere: false, held: 0 }
  const claim = async (): Promise<(() => void) | null> => {
    if (lock.elsewhere || lock.held > 0) return null
    lock.held += 1
    return () => {
      lock.held -= 1
    }
  }
  return { lock, claim }
}

async function open(asked: string, view: ViewName | null, claim = fakeLock().claim) {
  const library = memoryLibrary()
  await library.create(session)
  await library.saveView(id, { view: 'findings', map: session.maps[0]?.id ?? '', x: 3, y: 4, zoom: 2 })
  const store = createSessionStore()
  const drawn = render(
    <SessionStoreContext value={store}>
      <OpenedSession library={library} id={asked} view={view} claim={claim}>
        {(shown, place, tryAgain) => (
          <>
            <p>{`${shown} at zoom ${place?.zoom}`}</p>
            <button type="button" onClick={tryAgain}>
              Try again
            </button>
          </>
        )}
      </OpenedSession>
      <TellRegion />
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

test('while another window writes a session, this one only looks; trying again reads what was written there', async () => {
  const { lock, claim } = fakeLock()
  lock.elsewhere = true
  const { library, store } = await open(id, 'map', claim)
  await screen.findByText('map at zoom 2')
  expect(store.getState().readOnly).toBe(true)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('The other window still has this session open.')).toBeVisible()
  expect(store.getState().readOnly).toBe(true)

  await library.rename(id, 'Written elsewhere')
  lock.elsewhere = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await vi.waitFor(() => expect(store.getState().session?.about.title).toBe('Written elsewhere'))
  expect(store.getState().readOnly).toBe(false)
  expect(lock.held).toBe(1)
})

test('leaving a session lets another window write it', async () => {
  const { lock, claim } = fakeLock()
  const { drawn } = await open(id, 'map', claim)
  await screen.findByText('map at zoom 2')
  expect(lock.held).toBe(1)
  drawn.unmount()
  expect(lock.held).toBe(0)
})
