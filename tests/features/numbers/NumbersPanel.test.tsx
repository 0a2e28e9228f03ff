// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { NumbersPanel } from '../../../src/features/numbers/NumbersPanel'
import { sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const SESSION = sketch(`
  citizen: ask
  desk:    register
  panel:   decide
  ask>register
  register>decide
  register.workMinutes = { "low": 10, "high": 20 }`)

const region = () => within(screen.getByRole('region', { name: 'Numbers' }))

test('it says handoffs, steps and agencies of the map shown, and how much of it is timed', () => {
  windowOf(SESSION, <NumbersPanel />)
  for (const text of ['Handoffs: 2', 'Steps: 3', 'Agencies: 2', 'Working time: 10 to 20 minutes']) {
    expect(region().getByText(text)).toBeVisible()
  }
  expect(region().getByText('1 of 3 steps timed, added up step by step')).toBeVisible()
})

test('a number lights what it counts, pressed again all is lit alike, and the panel stays', async () => {
  const { store } = windowOf(SESSION, <NumbersPanel />)
  const deadEnds = region().getByRole('button', { name: /^Nothing leads on: 1/ })
  await userEvent.click(deadEnds)
  expect([...(store.getState().view.spotlight ?? [])]).toEqual(['decide'])
  expect(deadEnds).toHaveAttribute('aria-pressed', 'true')
  await userEvent.click(deadEnds)
  expect(store.getState().view.spotlight).toBeNull()
  expect(region().getByText('Steps: 3')).toBeVisible()
})

test('a number of nothing is no button: there is nothing to light', () => {
  windowOf(SESSION, <NumbersPanel />)
  expect(region().getByText('Loops: 0')).toBeVisible()
  expect(region().queryByRole('button', { name: /^Loops: 0/ })).toBeNull()
})

test('of nothing, nothing is asked; what is not known is said in a whole sentence', () => {
  windowOf(SESSION, <NumbersPanel />)
  expect(region().getByText('Does the journey end here, or is something missing?')).toBeVisible()
  expect(region().queryByText('How often do people go round?')).toBeNull()
  expect(region().getByText('Steps late, in a crisis: not known')).toBeVisible()
})

test('while no step says what it asks for, how often the same is asked for is not known', () => {
  windowOf(SESSION, <NumbersPanel />)
  expect(region().getByText('Asked for the same thing: not known')).toBeVisible()
  expect(region().getByText('No step says yet what it asks for.')).toBeVisible()
})
