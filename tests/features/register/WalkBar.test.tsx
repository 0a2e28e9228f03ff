// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { deleteFindings } from '../../../src/commands/deleteFindings'
import { WalkBar } from '../../../src/features/register/WalkBar'
import { WalkWords } from '../../../src/features/register/WalkWords'
import { useSession } from '../../../src/store/useSession'
import { sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const session = sketch(`
  citizen: apply, wait, tell
  delay(wait)
  duplication(apply, tell)
  delay(wait).text = "months go by"
  duplication(apply, tell).text = "told twice"`)

/** As the map does: the bar stands there as long as there is a walk. */
function Map() {
  return useSession(({ view }) => view.walk !== null) && <WalkBar />
}

function walking() {
  const shown = windowOf(session, <Map />)
  act(() =>
    shown.store
      .getState()
      .setView({ walk: { findings: ['delay(wait)', 'duplication(apply, tell)'], place: 0 } }),
  )
  return shown
}

test('the finding is there in words, with its place, and takes the focus', () => {
  const { store } = walking()
  const bar = screen.getByRole('region', { name: 'Walk through the findings' })
  expect(bar).toHaveTextContent('months go by')
  expect(bar).toHaveTextContent('1 of 2')
  expect(bar).toHaveTextContent('No card bears it out yet')
  expect(bar).toContainElement(document.activeElement as HTMLElement)
  expect(store.getState().said?.text).toBe('Finding 1 of 2. Delay: months go by')
})

test.each([
  ['{PageDown}', '{PageUp}'],
  ['{ArrowRight}', '{ArrowLeft}'],
  ['{ArrowDown}', '{ArrowUp}'],
])('%s goes on and %s back, lighting up the steps; Escape ends', async (on, back) => {
  const { store } = walking()
  await userEvent.keyboard(on)
  expect(screen.getByText('2 of 2')).toBeVisible()
  expect(store.getState().view.spotlight).toEqual(new Set(['apply', 'tell']))
  expect(store.getState().said?.text).toBe('Finding 2 of 2. Duplication: told twice')
  await userEvent.keyboard(on)
  expect(screen.getByText('2 of 2')).toBeVisible()
  await userEvent.keyboard(back)
  expect(store.getState().view.spotlight).toEqual(new Set(['wait']))
  await userEvent.keyboard('{Escape}')
  expect(store.getState().view).toMatchObject({ walk: null, spotlight: null })
  expect(screen.queryByRole('region', { name: 'Walk through the findings' })).toBeNull()
})

test('the room confirms it on the way, or finds that it is not so, or takes that back', async () => {
  const { store } = walking()
  const status = () => store.getState().session?.findings.map((finding) => finding.status)
  await userEvent.click(screen.getByRole('button', { name: 'Confirmed' }))
  expect(status()).toEqual(['confirmed', 'raised'])
  await userEvent.click(screen.getByRole('button', { name: 'Confirmed' }))
  expect(status()).toEqual(['raised', 'raised'])
  await userEvent.click(screen.getByRole('button', { name: 'Next finding' }))
  await userEvent.click(screen.getByRole('button', { name: 'Checked: not duplicated' }))
  expect(status()).toEqual(['raised', 'checked'])
})

test('a walk whose finding is deleted ends', () => {
  const { store } = walking()
  act(() => void store.getState().run(deleteFindings(['delay(wait)'])))
  expect(store.getState().view.walk).toBeNull()
})

test('the projector shows the words and has nothing to press', () => {
  const { store } = windowOf(session, <WalkWords />)
  act(() => store.getState().setView({ walk: { findings: ['duplication(apply, tell)'], place: 0 } }))
  expect(screen.getByText('told twice')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})
