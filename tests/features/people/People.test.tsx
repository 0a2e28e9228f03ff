// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { People } from '../../../src/features/people/People'
import { WAY, withNewWay, withStep } from '../../support/newWay'
import { sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const NOW = `
  citizen: ask   | home
  desk:    which | lost
  ask>which
  which>home
  which>lost
  ask.kind = "start"
  home.kind = "end"
  which.kind = "decision"`

test('without times and shares it says what it would need, step by step', () => {
  windowOf(sketch(NOW), <People />)
  expect(screen.queryByRole('table')).toBeNull()
  const needs = within(screen.getByRole('region', { name: 'What it would need' }))
  expect(needs.getByText(/^Without times and shares there is nothing to reckon with yet/)).toBeVisible()
  const steps = (line: string) =>
    within(needs.getByText(line))
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
  expect(steps('How many go which way at:')).toEqual(['“which”'])
  expect(steps('How long work or waiting takes at 2 steps:')).toEqual(['“which”', '“lost”'])
})

test('a step that should say a time opens on its map, with its details', async () => {
  const { store, acts } = windowOf(withNewWay(NOW), <People />)
  let isAtMap = false
  acts.register('goToMap', { run: () => (isAtMap = true) })
  const [, ofNewWay] = screen.getAllByRole('button', { name: '“lost”' })
  await userEvent.click(ofNewWay as HTMLElement)
  const { view, selection } = store.getState()
  expect(view).toMatchObject({ map: WAY, panel: { kind: 'step', id: 'lost+' }, reveal: { id: 'lost+' } })
  expect([...selection]).toEqual(['lost+'])
  expect(isAtMap).toBe(true)
})

test('with them it says, of 10,000 people, how far they get now and in the new way, and what was assumed', async () => {
  const session = withNewWay(`
    ${NOW}
    which>home.share = 1
    which.waitMinutes = { "low": 120, "high": 120 }
    which.workMinutes = { "low": 0, "high": 0 }`)
  const quicker = withStep(session, 'which+', { waitMinutes: { low: 60, high: 60 } })
  windowOf(quicker, <People />)
  const table = await screen.findByRole('table', undefined, { timeout: 30_000 })
  const cells = (name: RegExp) =>
    within(within(table).getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
  expect(cells(/^Reach an end/)).toEqual(['10,000 (100 %)', '10,000 (100 %)'])
  expect(cells(/^Time, most people/)).toEqual(['2 hours', '60 minutes'])
  expect(cells(/^Handoffs, most people/)).toEqual(['2', '2'])
  expect(screen.getAllByText('Everybody begins where the map says it starts.')).toHaveLength(2)
  expect(screen.getAllByText(/3 of 4 steps are reached/)).toHaveLength(2)
})

test('where a time is not known it says “at least”, and where people fall out', async () => {
  windowOf(
    sketch(`
      ${NOW}
      which>home.share = 0
      which>lost.share = 1
      which.waitMinutes = { "low": 120, "high": 120 }`),
    <People />,
  )
  const table = await screen.findByRole('table', undefined, { timeout: 30_000 })
  expect(within(table).getAllByText('at least 2 hours')).toHaveLength(2)
  expect(screen.getByText('“lost”: 10,000 of 10,000')).toBeVisible()
  expect(screen.getByText(/^Nobody reaches a step that is marked as an end/)).toBeVisible()
})

test('where no end is marked it says so, and that anybody falls out is not said', async () => {
  windowOf(
    sketch(`
      ${NOW.replace('home.kind = "end"', '')}
      which.waitMinutes = { "low": 120, "high": 120 }`),
    <People />,
  )
  const table = await screen.findByRole('table', undefined, { timeout: 30_000 })
  for (const name of [/^Reach an end/, /^Fall out on the way/]) {
    expect(within(within(table).getByRole('row', { name })).getByRole('cell')).toHaveTextContent(
      /^not known$/,
    )
  }
  expect(screen.getByText('No end is marked on this map, so who gets there cannot be told.')).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Where people fall out' })).toBeNull()
  expect(within(table).getAllByText('at least 2 hours')).toHaveLength(2)
})
