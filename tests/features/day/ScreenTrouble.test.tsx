// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ScreenTrouble } from '../../../src/features/day/ScreenTrouble'
import { newSession } from '../../../src/model/newSession'
import { windowOf } from '../../support/windowOf'

const session = newSession({ title: 'Release', citizenLane: 'Citizen', map: 'Now', stage: 'Inside' })

let isBroken = true
function Fragile() {
  if (isBroken) throw new Error('a fault of ours')
  return <p>the wall</p>
}

test('a screen that breaks keeps the work, offers a file, and can be tried again', async () => {
  // React tells the developer of the fault; the promise here is what the person sees.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  isBroken = true
  const kept = vi.fn<() => void>()
  const { acts } = windowOf(
    session,
    <ScreenTrouble place="map" onTrouble={kept}>
      <Fragile />
    </ScreenTrouble>,
  )
  const filed = vi.fn<() => boolean>(() => true)
  acts.register('exportSession', { run: filed })
  expect(screen.getByRole('heading')).toHaveTextContent('Something went wrong on this screen.')
  expect(screen.getByText('Your work is kept.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Back to the start' })).toHaveAttribute('href', '#/')
  expect(kept).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: 'Save a file now' }))
  expect(filed).toHaveBeenCalledOnce()
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try this screen again' }))
  expect(screen.getByText('the wall')).toBeVisible()
})
