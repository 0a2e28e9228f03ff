// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Actions } from '../../../src/features/actions/Actions'
import type { Session } from '../../../src/model/session'
import { TellRegion } from '../../../src/ui/tell'
import { withActions } from '../../support/boardSession'
import { windowOf } from '../../support/windowOf'

const TODAY = '2010-03-01'

function draw(session: Session) {
  const { store } = windowOf(
    session,
    <>
      <Actions today={TODAY} dots={<p>The dots</p>} />
      <TellRegion />
    </>,
  )
  const now = (): Session => {
    const { session: open } = store.getState()
    if (open === null) throw new Error('no session')
    return open
  }
  return { store, now }
}

const show = (part: string) => userEvent.click(screen.getByRole('radio', { name: part }))
const titles = () =>
  within(screen.getByRole('table', { name: 'Actions' }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)

test('an action is added, and its panel takes what is written at once', async () => {
  const { now } = draw(withActions())
  await userEvent.click(screen.getByRole('button', { name: 'Add an action' }))
  expect(screen.getByRole('textbox', { name: 'What will change' })).toHaveFocus()
  await userEvent.paste('One form')
  await userEvent.click(screen.getByRole('button', { name: 'Add a finding…' }))
  await userEvent.type(screen.getByRole('combobox'), 'apply{Enter}')
  expect(now().actions).toMatchObject([{ title: 'One form', answers: ['duplication(apply, assess)'] }])
})

test('a double click on the first "Add an action" leaves the focus in what will change', async () => {
  const { now } = draw(withActions())
  await userEvent.click(screen.getByRole('button', { name: 'Add an action' }))
  const search = screen.getByRole('searchbox', { name: 'Search the actions' })
  // As a browser does: a press that nothing prevents takes the focus.
  const press = (detail: number): void => {
    if (fireEvent.mouseDown(search, { detail })) search.focus()
  }
  press(2)
  expect(screen.getByRole('textbox', { name: 'What will change' })).toHaveFocus()
  expect(now().actions).toHaveLength(1)
  press(1)
  expect(search).toHaveFocus()
})

test('every decision that is asked for is written at once', async () => {
  const { now } = draw(withActions())
  await show('Decisions asked for')
  for (const text of ['One form', 'One desk']) {
    await userEvent.click(screen.getByRole('button', { name: 'Ask for a decision' }))
    await userEvent.keyboard(text)
  }
  expect(now().decisionsAsked.map(({ text }) => text)).toEqual(['One form', 'One desk'])
})

test('a status is logged with the day, and so is what happened; deleting can be taken back', async () => {
  const { store, now } = draw(withActions({ id: 'a' }))
  act(() => store.getState().setView({ panel: { kind: 'action', id: 'a' } }))
  await userEvent.click(screen.getByRole('radio', { name: 'Being done' }))
  await userEvent.click(screen.getByRole('textbox', { name: 'What happened' }))
  await userEvent.paste('Drafted')
  await userEvent.keyboard('{Enter}')
  expect(now().actions).toMatchObject([
    { status: 'doing', log: [{ date: TODAY, status: 'doing', text: 'Drafted' }] },
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Delete this action' }))
  expect(now().actions).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(now().actions).toHaveLength(1)
})

test('a national ask is written only where the gift is not local', async () => {
  const { now } = draw(withActions({ id: 'a', tier: 'local' }))
  await userEvent.click(screen.getByRole('button', { name: 'a' }))
  expect(screen.queryByRole('textbox', { name: 'What we ask for' })).toBeNull()
  const panel = within(screen.getByRole('region', { name: 'Action' }))
  await userEvent.click(panel.getByRole('radio', { name: 'National guidance or targets' }))
  await userEvent.click(panel.getByRole('textbox', { name: 'What we ask for' }))
  await userEvent.paste('Let data be shared')
  expect(now().actions[0]).toMatchObject({ tier: 'guidance', ask: { wanted: 'Let data be shared' } })
})

test('the table sorts and filters; what is not said comes last; what is overdue says since when', async () => {
  draw(
    withActions(
      { id: 'late', due: '2010-02-01', impact: 2 },
      { id: 'unrated' },
      { id: 'big', impact: 5, status: 'doing', tier: 'law' },
    ),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Impact' }))
  expect(titles()).toEqual(['late', 'big', 'unrated'])
  await userEvent.click(screen.getByRole('button', { name: 'Impact' }))
  expect(titles()).toEqual(['big', 'late', 'unrated'])
  expect(screen.getByRole('columnheader', { name: 'Impact' })).toHaveAttribute('aria-sort', 'descending')
  expect(screen.getByText('Overdue since 1 February 2010')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Only overdue' }))
  expect(titles()).toEqual(['late'])
  await userEvent.click(screen.getByRole('button', { name: 'Show all of them' }))
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search the actions' }), 'BIG')
  expect(titles()).toEqual(['big'])
})

test('the arrow keys move an action on the grid, take the focus along, and say where it is', async () => {
  const { store, now } = draw(withActions({ id: 'a', impact: 3, effort: 2 }))
  await show('Impact and effort')
  screen.getByRole('button', { name: 'a. Impact 3, effort 2: Quick win' }).focus()
  await userEvent.keyboard('{ArrowRight}')
  const moved = screen.getByRole('button', { name: 'a. Impact 3, effort 3: Big project' })
  expect(moved).toHaveFocus()
  expect(store.getState().said?.text).toBe('Impact 3, effort 3: Big project')
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(now().actions[0]).toMatchObject({ impact: 2, effort: 5 })
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('region', { name: 'Action' })).toBeVisible()
})

test('an action without a place goes to the middle by a key, or where it is put by two presses', async () => {
  const { now } = draw(withActions({ id: 'a' }, { id: 'b' }))
  await show('Impact and effort')
  screen.getByRole('button', { name: 'a. Not rated yet' }).focus()
  await userEvent.keyboard('{ArrowUp}')
  expect(now().actions[0]).toMatchObject({ impact: 3, effort: 3 })
  await userEvent.click(screen.getByRole('button', { name: 'b. Not rated yet' }))
  await userEvent.click(screen.getByRole('button', { name: 'Impact 5, effort 1: Quick win' }))
  expect(now().actions[1]).toMatchObject({ impact: 5, effort: 1 })
})

test('findings without an action are answered, tied or parked with a reason', async () => {
  const { now } = draw(withActions({ id: 'there' }))
  await show('What answers what')
  await userEvent.click(screen.getByRole('button', { name: /^Answered by an action that is there: apply/ }))
  await userEvent.type(screen.getByRole('combobox'), 'there{Enter}')
  expect(now().actions[0]?.answers).toEqual(['duplication(apply, assess)'])
  await userEvent.type(screen.getByRole('textbox', { name: 'Parked, because: wait' }), 'Next year{Enter}')
  expect(now().findings.find(({ kind }) => kind === 'delay')?.parked).toBe('Next year')
  expect(screen.getByText('Every finding is answered or parked.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Take up again: wait' }))
  await userEvent.click(screen.getByRole('button', { name: 'Answer with an action: wait' }))
  expect(now().actions[1]?.answers).toEqual(['delay(wait)'])
  expect(screen.getByRole('region', { name: 'Action' })).toBeVisible()
})

test('an action without a finding is tied to one', async () => {
  const { now } = draw(withActions({ id: 'alone' }))
  await show('What answers what')
  await userEvent.click(screen.getByRole('button', { name: 'Tie to a finding: alone' }))
  await userEvent.type(screen.getByRole('combobox'), 'wait{Enter}')
  expect(now().actions[0]?.answers).toEqual(['delay(wait)'])
  expect(screen.getByText('Every action answers a finding.')).toBeVisible()
})

test('decisions asked for name the actions that they let begin', async () => {
  const { now } = draw(withActions({ id: 'a' }))
  await show('Decisions asked for')
  await userEvent.click(screen.getByRole('button', { name: 'Ask for a decision' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Decision 1' }), 'Pay for it')
  await userEvent.click(screen.getByRole('button', { name: 'Add an action to it…' }))
  await userEvent.type(screen.getByRole('combobox'), 'a{Enter}')
  expect(now().decisionsAsked).toMatchObject([{ text: 'Pay for it', actions: ['a'] }])
})

test('two hundred actions are drawn as far as they are in view, and the table says how many there are', async () => {
  draw(withActions(...Array.from({ length: 200 }, (_, place) => ({ id: `a${place}` }))))
  const table = screen.getByRole('table', { name: 'Actions' })
  expect(table).toHaveAttribute('aria-rowcount', '201')
  expect(within(table).queryAllByRole('rowheader').length).toBeLessThan(200)
})

test('in a session that may only be looked at nothing can be added or moved', async () => {
  const { store } = draw(withActions({ id: 'a', impact: 3, effort: 2 }))
  store.getState().setAccess('read')
  expect(await screen.findByRole('button', { name: 'Add an action' })).toBeDisabled()
  await show('Impact and effort')
  expect(screen.getByRole('button', { name: /^a\. Impact 3/ })).toBeDisabled()
})
