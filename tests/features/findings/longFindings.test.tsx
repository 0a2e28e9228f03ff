// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FindingsList } from '../../../src/features/findings/FindingsList'
import { generatedSession } from '../../bench/generatedSession'
import { windowOf } from '../../support/windowOf'

/** A page that is laid out nowhere has no height: all that is asked for it is given one. */
for (const name of ['offsetHeight', 'clientHeight', 'clientWidth']) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 600 })
}

test('a thousand findings draw the rows in view alone, each saying its number and of how many', () => {
  windowOf(generatedSession(10_000, 'many'), <FindingsList />)
  const rows = within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem')
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.length).toBeLessThan(40)
  expect(rows[0]).toHaveAttribute('aria-posinset', '1')
  expect(rows[0]).toHaveAttribute('aria-setsize', '1000')
})
