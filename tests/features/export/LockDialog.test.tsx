// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { LockDialog } from '../../../src/features/export/LockDialog'
import type { Locking, LockState } from '../../../src/features/export/useLocking'
import '../../support/screen'

function shown(state: LockState = { kind: 'asking' }) {
  const lock = vi.fn<Locking['lock']>().mockResolvedValue(undefined)
  const stop = vi.fn<Locking['stop']>()
  render(<LockDialog locking={{ state, lock, stop }} onClose={() => {}} />)
  return { lock, stop }
}

const lockButton = () => screen.getByRole('button', { name: 'Lock and save' })
const tick = () => screen.getByRole('checkbox', { name: 'I have written the passphrase down' })

test('six words are drawn, hidden from the room until asked for, and lock once they are written down', async () => {
  const { lock } = shown()
  expect(screen.getByText(/^There is no way back without the passphrase/)).toBeVisible()
  expect(screen.queryByText(/^\w+(-\w+){5}$/)).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('switch', { name: 'Show the words' }))
  const passphrase = (await screen.findByText(/^\w+(-\w+){5}$/)).textContent
  expect(lockButton()).toBeDisabled()
  await userEvent.click(tick())
  await userEvent.click(lockButton())
  expect(lock).toHaveBeenCalledExactlyOnceWith(passphrase, 'everything')
})

test('other words have to be written down anew', async () => {
  shown()
  await userEvent.click(screen.getByRole('switch', { name: 'Show the words' }))
  const before = (await screen.findByText(/^\w+(-\w+){5}$/)).textContent
  await userEvent.click(tick())
  await userEvent.click(screen.getByRole('button', { name: 'Other words' }))
  expect(tick()).not.toBeChecked()
  expect(lockButton()).toBeDisabled()
  await vi.waitFor(() => expect(screen.getByText(/^\w+(-\w+){5}$/)).not.toHaveTextContent(before))
})

test('one that somebody thought up is long enough and typed twice, and what is locked may be safe to share', async () => {
  const { lock } = shown()
  await userEvent.click(screen.getByRole('radio', { name: 'What is safe to share' }))
  await userEvent.click(screen.getByRole('radio', { name: 'My own' }))
  const own = screen.getByLabelText('My passphrase')
  const again = screen.getByLabelText('The passphrase once more')
  const type = async (box: HTMLElement, text: string): Promise<void> => {
    await userEvent.clear(box)
    await userEvent.click(box)
    await userEvent.paste(text)
  }
  await type(own, 'too short')
  await type(again, 'too short')
  expect(lockButton()).toBeDisabled()
  await type(own, 'herring window oblong tax')
  expect(screen.getByText('The two are not the same yet.')).toBeVisible()
  expect(lockButton()).toBeDisabled()
  await type(again, 'herring window oblong tax')
  await userEvent.click(lockButton())
  expect(lock).toHaveBeenCalledExactlyOnceWith('herring window oblong tax', 'to-share')
})

test('no browser is offered the passphrase to keep', async () => {
  shown()
  await userEvent.click(screen.getByRole('radio', { name: 'My own' }))
  for (const name of ['My passphrase', 'The passphrase once more']) {
    expect(screen.getByLabelText(name)).toHaveAttribute('type', 'text')
    expect(screen.getByLabelText(name)).toHaveAttribute('autocomplete', 'off')
  }
})

test('while it is being locked it says how far it is, and can be stopped', async () => {
  const { stop } = shown({ kind: 'locking', done: 0.5 })
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '50')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(stop).toHaveBeenCalledOnce()
})

test('once it is locked it says again that there is no way back, and what was left out', () => {
  shown({ kind: 'locked', name: 'prison.journey.json.age', said: 'Left out: 2 cards.' })
  expect(screen.getByText('In your downloads: prison.journey.json.age')).toBeVisible()
  expect(screen.getByText('Left out: 2 cards.')).toBeVisible()
  expect(screen.getByText(/without the passphrase this file is lost for good/)).toBeVisible()
})
