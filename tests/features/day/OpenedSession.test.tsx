// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { OpenedSession } from '../../../src/features/day/OpenedSession'
import { newSession } from '../../../src/model/newSession'
import type { ViewName } from '../../../src/routes'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import { createSessionStore } from '../../../src/store/createSessionStore'
import { SessionStoreContext } from '../../../src/store/useSession'
import '../../support/screen'

const session = newSession({ title: 'Release', citizenLane: 'Citizen', map: 'Now', stage: 'Inside' })
const { id } = session.about

async function open(asked: string, view: ViewName | null) {
  const library = memoryLibrary()
  await library.create(session)
  await library.saveView(id, { view: 'findings', map: session.maps[0]?.id ?? '', x: 3, y: 4, zoom: 2 })
  const store = createSessionStore()
  const drawn = render(
    <SessionStoreContext value={store}>
      <OpenedSession library={library} id={asked} view={view}>
        {(shown, place) => <p>{`${shown} at zoom ${place?.zoom}`}</p>}
      </OpenedSession>
    </SessionStoreContext>,
  )
  return { store, drawn }
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
