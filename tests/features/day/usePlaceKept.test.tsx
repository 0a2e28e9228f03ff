// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OpenedSession } from '../../../src/features/day/OpenedSession'
import { usePlaceKept } from '../../../src/features/day/usePlaceKept'
import { newSession } from '../../../src/model/newSession'
import type { Library, SavedView } from '../../../src/storage/library'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import { createSessionStore } from '../../../src/store/createSessionStore'
import { SessionStoreContext } from '../../../src/store/useSession'
import '../../support/screen'

const session = newSession({ title: 'Release', citizenLane: 'Citizen', map: 'Now', stage: 'Inside' })
const { id } = session.about
const LEFT: SavedView = { view: 'map', map: session.maps[0]?.id ?? '', x: 3, y: 4, zoom: 2 }

function Kept({ library, place }: { readonly library: Library; readonly place: SavedView | null }) {
  usePlaceKept(library, id, 'map', place)
  return <p>open</p>
}

async function open(library: Library) {
  const store = createSessionStore()
  const { unmount } = render(
    <SessionStoreContext value={store}>
      <OpenedSession library={library} id={id} view="map" flush={async () => undefined}>
        {(_view, place) => <Kept library={library} place={place} />}
      </OpenedSession>
    </SessionStoreContext>,
  )
  await screen.findByText('open')
  return { store, leave: unmount }
}

test('what stood open beside the wall stands open again, with the camera where it was', async () => {
  const library = memoryLibrary()
  await library.create(session)
  await library.saveView(id, LEFT)

  const first = await open(library)
  expect(first.store.getState().view).toMatchObject({ outline: false, findingsList: false })
  first.store.getState().setView({ outline: true })
  await expect.poll(() => library.view(id)).toMatchObject({ ...LEFT, outline: true })
  first.leave()

  const second = await open(library)
  expect(second.store.getState().view).toMatchObject({ outline: true, findingsList: false })
})

test('another part of the day is kept at once: who leaves right after it comes back to it', async () => {
  const kept: SavedView[] = []
  const library: Library = Object.assign(memoryLibrary(), {
    saveView: async (_id: string, view: SavedView) => void kept.push(view),
  })
  await library.create(session)
  const { store } = await open(library)
  expect(kept.at(-1)).toMatchObject({ view: 'map', outline: false })
  act(() => store.getState().setView({ outline: true }))
  expect(kept.at(-1)).toMatchObject({ view: 'map', outline: true })
})
