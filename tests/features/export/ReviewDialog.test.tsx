// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { privateTexts, type TextPlace } from '../../../src/analysis/freeTexts'
import { ReviewDialog } from '../../../src/features/export/ReviewDialog'
import { smallSession } from '../../model/smallSession'
import '../../support/screen'

function texts() {
  const small = smallSession()
  return privateTexts({
    ...small,
    about: { ...small.about, purpose: 'Write to sam@example.org or 07700 900123' },
    steps: small.steps.map((step) => (step.id === 'a' ? { ...step, text: 'See Mr Khan' } : step)),
  })
}

function shown() {
  const onGoOn = vi.fn<(without: readonly TextPlace[]) => void>()
  const onEdit = vi.fn<(place: TextPlace) => void>()
  const onClose = vi.fn<() => void>()
  const canEdit = ({ table }: TextPlace): boolean => table === 'steps'
  const acts = { onGoOn, onEdit, onClose }
  render(<ReviewDialog texts={texts()} unless="leave-out" canEdit={canEdit} {...acts} />)
  const lines = within(screen.getByRole('list', { name: 'Texts that look private' })).getAllByRole('listitem')
  const [about, step] = lines
  if (about === undefined || step === undefined) throw new Error('two texts are listed')
  return { ...acts, about: within(about), step: within(step) }
}

test('every text is listed with what it looks like and where, the stretch marked', () => {
  const { about, step } = shown()
  expect(
    about.getByText('In what the session says of itself: looks like an e-mail address and a phone number'),
  ).toBeVisible()
  expect(about.getByText('07700 900123').tagName).toBe('MARK')
  expect(step.getByText('On a step: looks like somebody’s name')).toBeVisible()
  expect(step.getByText('Mr Khan').tagName).toBe('MARK')
})

test('each is kept or left out, and what nobody decides on is left out', async () => {
  const { about, onGoOn } = shown()
  await userEvent.click(about.getByRole('radio', { name: 'Keep' }))
  expect(screen.getByText(/^Kept: 1\. Left out of the file: 1\./)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
  expect(onGoOn.mock.calls[0]?.[0]).toMatchObject([{ table: 'steps', id: 'a', path: ['text'] }])
})

test('what can be mended is gone to; what no screen writes has no such button', async () => {
  const { about, step, onEdit, onGoOn } = shown()
  expect(about.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument()
  await userEvent.click(step.getByRole('button', { name: 'Edit' }))
  expect(onEdit).toHaveBeenCalledOnce()
  expect(onGoOn).not.toHaveBeenCalled()
})
