// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Partners } from '../../../src/features/partners/Partners'
import { newAttendance, newCard, newMap, newStep } from '../../../src/model/defaults'
import type { Session } from '../../../src/model/session'
import { withActions } from '../../support/boardSession'
import { windowOf } from '../../support/windowOf'

/** Two actions and a step of the new way. */
function session(): Session {
  const before = withActions({ id: 'form' }, { id: 'visit' })
  const call = newStep({ id: 'call', map: 'new', lane: 'agency', stage: '1', x: 24, y: 24, text: 'Call' })
  return {
    ...before,
    maps: [...before.maps, newMap({ id: 'new', kind: 'to-be', name: 'The new way', from: 'map' })],
    steps: [...before.steps, call],
  }
}

function draw(shown: Session) {
  const { store } = windowOf(shown, <Partners today="2010-03-01" />)
  const now = (): Session => {
    const { session: open } = store.getState()
    if (open === null) throw new Error('no session')
    return open
  }
  return { store, now }
}

test('a cell opens who it can be; a warning comes with delivery alone, and goes when they design it too', async () => {
  const { now } = draw(session())
  await userEvent.click(screen.getByRole('button', { name: 'Delivers, form: nobody yet' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Service user' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'charity' }))
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(now().actions[0]?.partners.deliver).toEqual(['service-user', 'charity'])
  const row = within(screen.getByRole('row', { name: /form/ }))
  expect(row.getByText('People who use the service come in only at delivery.')).toBeVisible()
  expect(row.getByText('The third sector comes in only at delivery.')).toBeVisible()
  expect(screen.getByText(/^At 1 row, people who use the service/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Designs, form: nobody yet' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Family' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Third sector' }))
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.queryByText(/only at delivery\.$/)).toHaveTextContent('Nobody comes in only at delivery.')
})

test('somebody is given a part in all that are chosen at once, and one step takes it back', async () => {
  const { store, now } = draw(session())
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose all that are shown' }))
  const bulk = within(screen.getByRole('region', { name: 'For all that are chosen' }))
  expect(bulk.getByText('3 rows chosen')).toBeVisible()
  await userEvent.click(bulk.getByRole('radio', { name: 'Tests' }))
  await userEvent.click(bulk.getByRole('button', { name: 'Add' }))
  expect(now().actions.map(({ partners }) => partners.test)).toEqual([['service-user'], ['service-user']])
  expect(now().steps.at(-1)?.partners.test).toEqual(['service-user'])
  expect(store.getState().said?.text).toBe('Changed at 3 rows')
  act(() => void store.getState().undo())
  expect(now().actions.map(({ partners }) => partners.test)).toEqual([[], []])
})

test('rows are narrowed to steps, to words, and to those with a warning', async () => {
  draw(session())
  const titles = () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent)
  expect(titles()).toEqual(['Actionform', 'Actionvisit', 'StepCall'])
  await userEvent.click(screen.getByRole('radio', { name: 'Steps of the new way' }))
  expect(titles()).toEqual(['StepCall'])
  await userEvent.click(screen.getByRole('radio', { name: 'All' }))
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'VIS')
  expect(titles()).toEqual(['Actionvisit'])
  await userEvent.click(screen.getByRole('button', { name: 'Only with a warning' }))
  expect(titles()).toEqual([])
})

test('without actions and a new way it says what it waits for', () => {
  draw(withActions())
  expect(screen.getByText('Nothing to take part in yet')).toBeVisible()
})

test('the record counts who came by occasion, and says few instead of one or two cards', async () => {
  const { now } = draw({
    ...session(),
    attendance: [newAttendance({ id: '1', occasion: 'Mapping day', date: '2010-01-15', count: 40 })],
    cards: [newCard({ id: 'c', map: 'map', group: 'family' })],
  })
  await userEvent.click(screen.getByRole('radio', { name: 'Who was involved' }))
  const held = within(screen.getByRole('table', { name: 'What the session holds of each group' }))
  expect(held.getByRole('row', { name: /^Family/ })).toHaveTextContent('few')
  await userEvent.click(screen.getByRole('button', { name: 'Add people at an occasion' }))
  expect(now().attendance[1]).toMatchObject({ occasion: 'Mapping day', date: '2010-01-15', count: 1 })
  expect(
    screen.getByText('The new way, “The new way”, is a draft: nobody has signed it off yet.'),
  ).toBeVisible()
})

test('the sign-off is recorded with its own day', async () => {
  const { now } = draw(session())
  await userEvent.click(screen.getByRole('radio', { name: 'Who was involved' }))
  await userEvent.click(screen.getByRole('button', { name: 'Record the sign-off' }))
  expect(now().attendance.at(-1)).toMatchObject({
    occasion: 'Sign-off',
    date: '2010-03-01',
  })
  expect(screen.getByText('Signed off: 1 March 2010, 1 person.')).toBeVisible()
})

test('what is printed is the record alone, without counts of too few while it is safe to share', async () => {
  draw({
    ...session(),
    attendance: [
      newAttendance({ id: '1', occasion: 'Mapping day', group: 'frontline', count: 40 }),
      newAttendance({ id: '2', occasion: 'Visit', group: 'family', count: 3 }),
    ],
  })
  await userEvent.click(screen.getByRole('radio', { name: 'Who was involved' }))
  const printed = (): HTMLElement => {
    act(() => void dispatchEvent(new Event('beforeprint')))
    return screen.getByRole('article')
  }
  expect(within(printed()).getByRole('heading', { level: 1 })).toHaveTextContent('Who was involved')
  expect(printed()).toHaveTextContent('Frontline worker: 40 people')
  expect(printed()).not.toHaveTextContent('3 people')
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(screen.queryByRole('article')).toBeNull()
  await userEvent.click(screen.getByRole('switch', { name: 'Safe to share' }))
  expect(printed()).toHaveTextContent('Family: 3 people')
})
