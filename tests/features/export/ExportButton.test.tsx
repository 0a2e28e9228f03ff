// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ExportButton } from '../../../src/features/export/ExportButton'
import { wall } from '../../scene/smallWall'
import { windowOf } from '../../support/windowOf'

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
