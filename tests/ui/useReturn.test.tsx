// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useReturn } from '../../src/ui/useReturn'
import '../support/screen'

function Region({ onClose }: { readonly onClose: () => void }) {
  useReturn('[role="application"]')
  return (
    <button type="button" onClick={onClose}>
      Close
    </button>
  )
}

function Place({ first }: { readonly first: 'open' | 'closed' }) {
  const [shown, setShown] = useState(first)
  return (
    <>
      <button type="button" onClick={() => setShown('open')}>
        Outline
      </button>
      {shown === 'open' && <Region onClose={() => setShown('closed')} />}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as the wall itself */}
      <div role="application" tabIndex={-1} />
    </>
  )
}

test('a region that is closed gives the focus back to what opened it', async () => {
  render(<Place first="closed" />)
  await userEvent.click(screen.getByRole('button', { name: 'Outline' }))
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.getByRole('button', { name: 'Outline' })).toHaveFocus()
})

test('one that was open from the first gives it to the wall', async () => {
  render(<Place first="open" />)
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.getByRole('application')).toHaveFocus()
})
