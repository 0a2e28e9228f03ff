// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { deleteSteps } from '../../../src/commands/deleteSteps'
import { SideBySide } from '../../../src/features/side-by-side/SideBySide'
import { idsInTurn, withNewWay, withStep } from '../../support/newWay'
import { sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const NOW = `
  citizen: ask      | home
  desk:    register | again
  ask>register
  register>again
  again>home
  ask.kind = "start"
  home.kind = "end"
  register.waitMinutes = { "low": 60, "high": 120 }
  again.waitMinutes = { "low": 60, "high": 60 }`

const rowOf = (table: string, name: string | RegExp) =>
  within(within(screen.getByRole('group', { name: table })).getByRole('row', { name }))

function changed() {
  const moved = withStep(withNewWay(NOW), 'register+', { lane: 'citizen', text: 'register once' })
  return deleteSteps(['again+'], idsInTurn('heal'))(moved) ?? moved
}

test('before and after stand beside each other in the order of the aims, each with what it is known of', () => {
  windowOf(changed(), <SideBySide />)
  const table = screen.getByRole('group', { name: 'Before and after' })
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Outcomes for the person',
    'Waiting time',
    'Dead ends',
    'A simpler journey',
    'Steps',
    'Agencies met',
    'Handoffs',
    'Times asked for the same thing',
    'Lower cost',
    'Working time',
    'Cost for each person',
    'Steps where money is spent late, in a crisis',
  ])
  const cells = (name: RegExp) =>
    rowOf('Before and after', name)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
  expect(cells(/^Steps 4/)).toEqual(['4 all 4 steps counted', '3 lessall 3 steps counted'])
  expect(cells(/^Handoffs/)).toEqual(['2 all 3 flows counted', '0 lessall 2 flows counted'])
  expect(cells(/^Waiting time/)).toEqual([
    '2 to 3 hours known of 2 of 4 steps',
    '1 to 2 hours lessknown of 1 of 3 steps',
  ])
  expect(cells(/^Cost for each person/)).toEqual([
    'not known known of 0 of 4 steps',
    'not known known of 0 of 3 steps',
  ])
})

test('the changes are told in words, the kept only when asked', async () => {
  windowOf(changed(), <SideBySide />)
  const changes = screen.getByRole('group', { name: 'The changes, step by step' })
  const rows = () =>
    within(changes)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      )
  expect(rows()).toEqual([
    [
      'Moved, and changed',
      'registerdesk · 1',
      'register oncecitizen · 1',
      'From desk · 1 to citizen · 1Other words',
    ],
    ['Taken away', 'againdesk · 2', 'nothing', 'Nobody does it any more'],
  ])
  await userEvent.click(screen.getByRole('switch', { name: 'Show what is kept as well' }))
  expect(rows()).toHaveLength(4)
})

test('a walk goes through a journey by keys, one step at a time, and says what it took so far', async () => {
  windowOf(changed(), <SideBySide />)
  await userEvent.click(screen.getByRole('button', { name: 'Walk through what happens now' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'A walk through: What happens now' }))
  expect(dialog.getByRole('heading', { level: 3, name: 'ask' })).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(dialog.getByRole('heading', { level: 3, name: 'register' })).toHaveFocus()
  expect(dialog.getByText('You wait: 1 to 2 hours')).toBeVisible()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(dialog.getByText('This is an end.')).toBeVisible()
  expect(dialog.getByText(/1 agency met · passed on 2 times · waited 2 to 3 hours/)).toBeVisible()
  await userEvent.keyboard('{ArrowLeft}')
  expect(dialog.getByRole('heading', { level: 3, name: 'again' })).toBeVisible()
})

test('a decision asks which way', async () => {
  const session = sketch(`${NOW}\n register>home "if it is urgent"\n register.kind = "decision"`)
  windowOf(session, <SideBySide />)
  expect(screen.getByText('There is no new way yet')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Walk through what happens now' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Next' }))
  const ways = within(dialog.getByRole('group', { name: 'Which way?' }))
  expect(ways.getAllByRole('button')).toHaveLength(2)
  await userEvent.click(ways.getByRole('button', { name: 'if it is urgent: home' }))
  expect(dialog.getByRole('heading', { level: 3, name: 'home' })).toBeVisible()
})

test('of an empty wall nothing is counted, and nothing walked through', () => {
  windowOf({ ...sketch('citizen: ask'), steps: [] }, <SideBySide />)
  expect(screen.getByText(/^Map what happens now first/)).toBeVisible()
  expect(screen.queryByRole('group', { name: 'Before and after' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Walk through/ })).toBeNull()
})
