// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { editAbout } from '../../../src/commands/editAbout'
import { Day } from '../../../src/features/day/Day'
import { newSession } from '../../../src/model/newSession'
import { useOpenSession, useRun } from '../../../src/store/useSession'
import { windowOf } from '../../support/windowOf'

function Boxes() {
  const run = useRun()
  const place = useOpenSession((session) => session.about.place)
  const [draft, setDraft] = useState('')
  const write = (text: string): void => {
    run(editAbout({ place: text }), { coalesce: 'place' })
  }
  return (
    <>
      <input aria-label="Place" value={place} onChange={(event) => write(event.target.value)} />
      <input aria-label="Search" value={draft} onChange={(event) => setDraft(event.target.value)} />
    </>
  )
}

function open() {
  const session = newSession({ title: 'Release', citizenLane: 'Citizen', map: 'Now', stage: 'Inside' })
  const { store } = windowOf(
    session,
    <Day sessionId="s1" view="set-up" exportMenu={null}>
      <Boxes />
    </Day>,
  )
  return {
    place: () => store.getState().session?.about.place,
    title: () => store.getState().session?.about.title,
    store,
  }
}

test('in a box that writes into the session, undo takes back the typing, then what was done before', async () => {
  const { place, title, store } = open()
  store.getState().run(editAbout({ title: 'Leaving' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Place' }), 'Bradford')
  await userEvent.keyboard('{Control>}z{/Control}')
  expect([place(), title()]).toEqual(['', 'Leaving'])
  await userEvent.keyboard('{Control>}z{/Control}')
  expect([place(), title()]).toEqual(['', 'Release'])
  await userEvent.keyboard('{Control>}y{/Control}{Control>}{Shift>}z{/Shift}{/Control}')
  expect([place(), title()]).toEqual(['Bradford', 'Leaving'])
})

test('a draft is left to the browser while there is any of it', async () => {
  const { title, store } = open()
  store.getState().run(editAbout({ title: 'Leaving' }))
  const search = screen.getByRole('textbox', { name: 'Search' })
  await userEvent.type(search, 'pro')
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(title()).toBe('Leaving')
  await userEvent.clear(search)
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(title()).toBe('Release')
})
