// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Coming, type ComingView } from '../../../src/features/coming/Coming'
import '../../support/screen'

const NOT_BUILT: readonly ComingView[] = ['redesign', 'board-pack']

test.each(NOT_BUILT)('%s says honestly that it is not there, and leads to what is', (view) => {
  render(<Coming view={view} sessionId="s1" />)
  expect(screen.getByText('Not built yet')).toBeVisible()
  expect(screen.getByRole('heading', { level: 2 })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to the map' })).toHaveAttribute('href', '#/session/s1/map')
})
