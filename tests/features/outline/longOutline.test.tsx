// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Outline } from '../../../src/features/outline/Outline'
import { rowsOf } from '../../../src/features/outline/outlineRows'
import { editStep } from '../../../src/commands/editStep'
import { placeSteps } from '../../../src/commands/placeSteps'
import { generatedSession } from '../../bench/generatedSession'
import { windowOf } from '../../support/windowOf'

const STEPS = 2_000

/** A page that is laid out nowhere has no height: all that is asked for it is given one. */
const LENGTHS = { offsetHeight: 600, offsetWidth: 400, clientHeight: 600, clientWidth: 400 } as const
for (const [name, length] of Object.entries(LENGTHS)) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => length })
}

test('an outline of 2,000 steps draws the lines in view alone, each saying its number and of how many', async () => {
  windowOf(generatedSession(STEPS, 'long'), <Outline />)
  const drawn = screen.getAllByRole('listitem').filter((line) => line.hasAttribute('data-key'))
  expect(drawn.length).toBeGreaterThan(3)
  expect(drawn.length).toBeLessThan(40)
  expect(drawn[0]).toHaveAttribute('aria-posinset', '1')
  expect(Number(drawn[0]?.getAttribute('aria-setsize'))).toBeGreaterThan(100)
})

test('keys go on beyond the lines that are drawn', async () => {
  windowOf(generatedSession(STEPS, 'long'), <Outline />)
  const first = screen.getAllByRole('listitem').find((line) => line.getAttribute('aria-posinset') === '1')
  if (first === undefined) throw new Error('no line')
  act(() => within(first).getAllByRole('button')[0]?.focus())
  for (let key = 0; key < 30; key += 1) await userEvent.keyboard('{ArrowDown}')
  const line = document.activeElement?.closest('[data-key]')
  expect(line).toHaveAttribute('aria-posinset', '31')
})

test('a letter leaves the lines as they are, and a step that moves changes them', () => {
  const session = generatedSession(STEPS, 'long')
  const rows = rowsOf(session, 'map')
  const written = editStep('step-7', { text: 'Other words' })(session) ?? session
  expect(rowsOf(written, 'map')).toBe(rows)
  const place = { id: 'step-7', lane: 'lane-0', stage: 'stage-11', x: 0, y: 0 }
  const moved = placeSteps([place])(written) ?? written
  expect(rowsOf(moved, 'map')).not.toBe(rows)
  const { place: at } = rowsOf(moved, 'map').find(({ key }) => key === 'step-7') as { place: number }
  expect(at).toBeLessThan(3)
})
