// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { editStep } from '../../../src/commands/editStep'
import { AlsoOffer } from '../../../src/features/new-way/AlsoOffer'
import { find } from '../../../src/model/table'
import { TellRegion } from '../../../src/ui/tell'
import { withNewWay, withStep } from '../../support/newWay'
import { windowOf } from '../../support/windowOf'

afterEach(() => {
  vi.useRealTimers()
})

const SESSION = withNewWay(`
  citizen: ask
  desk:    register`)

const screenPart = (
  <>
    <AlsoOffer />
    <TellRegion />
  </>
)

test('an edit of what happens now is offered to the new way where the step was as it was', async () => {
  const { store } = windowOf(SESSION, screenPart)
  store.getState().run(editStep('register', { text: 'Register once' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Also in the new way' }))
  expect(find(store.getState().session?.steps ?? [], 'register+')?.text).toBe('Register once')
  expect(await screen.findByText('Changed in the new way as well.')).toBeVisible()
})

test('nothing is offered where the new way has its own words, and nothing for an edit of the new way', () => {
  vi.useFakeTimers()
  const own = withStep(SESSION, 'register+', { text: 'Register online' })
  const { store } = windowOf(own, screenPart)
  store.getState().run(editStep('register', { text: 'Register once' }))
  store.getState().run(editStep('ask+', { text: 'Ask once' }))
  store.getState().run(editStep('ask', { detail: 'By telephone' }))
  store.getState().run(editStep('ask', { detail: '' }))
  act(() => {
    vi.advanceTimersByTime(60_000)
  })
  expect(screen.queryByRole('button', { name: 'Also in the new way' })).toBeNull()
})
