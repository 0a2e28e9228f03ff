// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editAbout } from '../../../src/commands/editAbout'
import { Day } from '../../../src/features/day/Day'
import { newSession } from '../../../src/model/newSession'
import { windowOf } from '../../support/windowOf'

function open() {
  const session = newSession({ title: 'Release', citizenLane: 'Citizen', map: 'Now', stage: 'Inside' })
  return windowOf(
    session,
    <Day sessionId="s 1" view="map" exportMenu={<button type="button">export</button>}>
      the wall
    </Day>,
  )
}

test('the day is the navigation: six parts in order, the present one said', () => {
  open()
  const links = within(screen.getByRole('navigation', { name: 'The day' })).getAllByRole('link')
  expect(links.map((link) => link.textContent.replace(/^\d/, ''))).toEqual([
    'Set up',
    'Map',
    'Voices',
    'Findings',
    'Redesign',
    'Board pack',
  ])
  expect(screen.getByRole('link', { name: 'Map' })).toHaveAttribute('aria-current', 'page')
  expect(screen.getByRole('link', { name: 'Board pack' })).toHaveAttribute(
    'href',
    '#/session/s%201/board-pack',
  )
  expect(document.title).toBe('Release – Throughline')
})

test('the other parts of the day and the start are offered to the find list', () => {
  const { acts } = open()
  expect(acts.names().filter((act) => act.startsWith('goTo'))).toEqual([
    'goToSetUp',
    'goToVoices',
    'goToFindings',
    'goToRedesign',
    'goToBoardPack',
    'goToStart',
  ])
  acts.run('goToSetUp')
  expect(location.hash).toBe('#/session/s%201/set-up')
})

test('the status says when it was saved, and is never read out by itself', () => {
  const { store } = open()
  const status = screen.getByRole('status')
  expect(status).toHaveAttribute('aria-live', 'off')
  expect(status).toHaveTextContent(/^Saved$/)
  const at = new Date(2026, 0, 15, 14, 3, 22).getTime()
  act(() => store.getState().setSaving({ state: 'saved', at, trouble: null }))
  expect(status).toHaveTextContent('Saved 14:03:22')
})

test('what cannot be saved is said plainly, stays, and offers a file', async () => {
  const { store, acts } = open()
  const asked: string[] = []
  acts.register('exportSession', { run: () => asked.push('file') > 0 })
  const trouble = 'There is no room left on this device.'
  act(() => store.getState().setSaving({ state: 'not-saved', at: null, trouble }))
  expect(screen.getByRole('status')).toHaveTextContent(/^Not saved/)
  expect(screen.getByText(/There is no room left on this device/)).toBeVisible()
  expect(screen.getByText('Not saved. Save a file now to be safe.')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Save a file now' }))
  expect(asked).toEqual(['file'])
  act(() => store.getState().setSaving({ state: 'saving', at: null, trouble: null }))
  expect(screen.queryByText('Saved again.')).toBeNull()
  act(() => store.getState().setSaving({ state: 'saved', at: 1, trouble: null }))
  expect(screen.getByText('Saved again.')).toBeInTheDocument()
})

test('undo and redo stand in the bar, grey while there is nothing to take back', async () => {
  const { store } = open()
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled()
  act(() => {
    store.getState().run(editAbout({ title: 'Leaving' }))
  })
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Release')
  await userEvent.click(screen.getByRole('button', { name: 'Redo' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Leaving')
})

test("the session's banner stands under the bar", () => {
  const { store } = open()
  expect(screen.queryByRole('complementary')).toBeNull()
  act(() => {
    store.getState().run(editAbout({ banner: 'Illustrative' }))
  })
  expect(screen.getByRole('complementary')).toHaveTextContent('Illustrative')
})
