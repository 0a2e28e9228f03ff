// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { KeysDialog } from '../../../src/features/keys/KeysDialog'
import { SettingsDialog } from '../../../src/features/keys/SettingsDialog'
import { KEYS } from '../../../src/store/keyTable'
import { nameOfAct } from '../../../src/words/actNames'
import { chordText } from '../../../src/words/chordWords'
import { smallSession } from '../../model/smallSession'
import { windowOf } from '../../support/windowOf'

test('the sheet shows every key of the table, each beside what it does', () => {
  const { store } = windowOf(smallSession(), <KeysDialog />)
  act(() => store.getState().setView({ dialog: 'keys' }))
  const sheet = screen.getByRole('dialog', { name: 'Keys' })
  const rows = within(sheet)
    .getAllByRole('term')
    .map((term) => ({ keys: term.textContent, does: term.parentElement?.querySelector('dd')?.textContent }))
  for (const { chord, act } of KEYS) {
    const printed = chordText(chord, { hasCommandKey: false })
      .replace(', ', 'then')
      .replaceAll(/\+(?=.)/g, '')
    const row = rows.find(({ keys, does }) => keys.includes(printed) && does === nameOfAct(act))
    const together = rows.find(({ keys }) => keys.includes(printed) && keys.length > printed.length)
    expect(row ?? together).toBeDefined()
  }
})

test('with single letters turned off the sheet says so', async () => {
  const { store, settings } = windowOf(
    smallSession(),
    <>
      <KeysDialog />
      <SettingsDialog />
    </>,
  )
  act(() => store.getState().setView({ dialog: 'settings' }))
  await userEvent.click(screen.getByRole('switch', { name: 'Single letters act on the wall' }))
  expect(settings.getState().singleKeys).toBe(false)
  act(() => store.getState().setView({ dialog: 'keys' }))
  expect(screen.getByText(/turned off on this device/)).toBeVisible()
})
