// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { IconButton } from '../../src/ui/IconButton'
import '../support/screen'

test('a button that is an icon alone says its name, and its key, to who reaches it from the keyboard', async () => {
  render(<IconButton label="Fit" keys="0" icon={<svg />} />)
  expect(screen.queryByRole('tooltip')).toBeNull()
  await userEvent.tab()
  expect(await screen.findByRole('tooltip')).toHaveTextContent('Fit0')
  await userEvent.tab()
  expect(screen.queryByRole('tooltip')).toBeNull()
})

test('it says it to a pointer that rests on it, Escape takes the words away, and the button still acts', async () => {
  const pressed = vi.fn<() => void>()
  render(<IconButton label="Fit" icon={<svg />} onPress={() => pressed()} />)
  await userEvent.hover(screen.getByRole('button', { name: 'Fit' }))
  expect(await screen.findByRole('tooltip', {}, { timeout: 5000 })).toHaveTextContent('Fit')
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('tooltip')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
  expect(pressed).toHaveBeenCalledOnce()
})
