// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ExportButton } from '../../../src/features/export/ExportButton'
import { wall } from '../../scene/smallWall'
import { windowOf } from '../../support/windowOf'

/** By a mouse, as the browser tells it. */
const PRESS = { pointerType: 'mouse', pointerId: 1, button: 0, pressure: 0.5, bubbles: true }

test('the first press fetches what stands behind Export and opens it; closed, the focus is on the button', async () => {
  windowOf(wall([{ text: 'Apply' }]), <ExportButton />)
  expect(screen.queryByRole('menu')).toBeNull()
  screen.getByRole('button', { name: 'Export' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('menuitem', { name: 'Picture (PNG)' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus())
})

test('a press that is held while what stands behind the button comes opens it all the same', async () => {
  onTestFinished(() => void vi.unstubAllGlobals())
  let idle = (): void => undefined
  vi.stubGlobal('requestIdleCallback', (work: () => void) => {
    idle = work
    return 1
  })
  vi.stubGlobal('cancelIdleCallback', () => undefined)
  windowOf(wall([{ text: 'Apply' }]), <ExportButton />)
  const button = screen.getByRole('button', { name: 'Export' })
  // Safari gives a button that is pressed no focus; in the others it may come a moment too late.
  fireEvent.pointerDown(button, PRESS)
  fireEvent.mouseDown(button)
  await act(async () => {
    idle()
    await import('../../../src/features/export/ExportMenu')
  })
  fireEvent.pointerUp(button, PRESS)
  fireEvent.mouseUp(button)
  fireEvent.click(button)
  expect(await screen.findByRole('menuitem', { name: 'Picture (PNG)' })).toBeVisible()
})
