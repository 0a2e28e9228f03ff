// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AskedButton } from '../../../src/features/actions/AskedButton'
import { Meetings } from '../../../src/features/meetings/Meetings'
import type { Session } from '../../../src/model/session'
import { withActions } from '../../support/boardSession'
import { windowOf } from '../../support/windowOf'

function draw(shown: Session) {
  const { store } = windowOf(shown, <Meetings today="2010-04-01" asked={<AskedButton />} />)
  const now = (): Session => {
    const { session: open } = store.getState()
    if (open === null) throw new Error('no session')
    return open
  }
  return { store, now }
}

const MET: Session = {
  ...withActions({ id: 'form', changes: ['apply'], due: '2010-05-01' }),
  meetings: [{ id: 'k', date: '2010-03-01', body: 'The board', decisions: [] }],
  decisionsAsked: [{ id: 'q', text: 'Pay for the form', actions: ['form'] }],
}

test('a meeting is added with today’s date and the body that met last', async () => {
  const { now } = draw(MET)
  await userEvent.click(screen.getByRole('button', { name: 'Add a meeting' }))
  expect(now().meetings[1]).toMatchObject({ date: '2010-04-01', body: 'The board' })
  expect(screen.getByRole('button', { name: /1 April 2010: The board/ })).toBeVisible()
})

test('one press logs an action with the date of the meeting, and what moved shows', async () => {
  const { now } = draw(MET)
  expect(screen.getByText('Nothing has been logged since.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Log it: form' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: /Status: form$/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Done' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'What is said of it: form' }), 'In use everywhere')
  await userEvent.click(screen.getByRole('button', { name: 'Log it: form' }))
  expect(now().actions[0]).toMatchObject({
    status: 'done',
    achievedOn: '2010-03-01',
    log: [{ date: '2010-03-01', status: 'done', text: 'In use everywhere' }],
  })
  const moved = within(screen.getByRole('region', { name: 'What moved before this first meeting' }))
  expect(moved.getByText('Proposed → Done')).toBeVisible()
  expect(moved.getByText('Achieved')).toBeVisible()
  expect(moved.getByText('1 March 2010: Done. In use everywhere')).toBeVisible()
})

test('what is achieved is shown on the map: its steps are lit', async () => {
  const { store } = draw({
    ...MET,
    actions: MET.actions.map((action) => ({ ...action, achievedOn: '2010-03-01' })),
  })
  await userEvent.click(screen.getByRole('button', { name: 'Show what is achieved on the map' }))
  expect(store.getState().view.spotlight).toEqual(new Set(['apply']))
})

test('a decision that was asked for is recorded by one press, another by hand', async () => {
  const { now } = draw(MET)
  await userEvent.click(screen.getByRole('button', { name: 'Record it as decided: Pay for the form' }))
  expect(now().meetings[0]?.decisions).toEqual([{ text: 'Pay for the form', answers: ['form'] }])
  expect(screen.queryByText('Asked for and not yet recorded as decided')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Record a decision' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Decision 2' }), 'Meet in June')
  expect(now().meetings[0]?.decisions[1]).toEqual({ text: 'Meet in June', answers: [] })
  await userEvent.click(screen.getByRole('button', { name: 'Delete decision 1' }))
  expect(now().meetings[0]?.decisions).toEqual([{ text: 'Meet in June', answers: [] }])
})

test('what is printed is the action log, with what its colours mean', () => {
  draw(MET)
  act(() => void dispatchEvent(new Event('beforeprint')))
  const sheet = within(screen.getByRole('article'))
  expect(sheet.getByRole('heading', { level: 1 })).toHaveTextContent('Action log')
  expect(sheet.getByRole('row', { name: /^form/ })).toHaveTextContent('Green: no issue')
  expect(sheet.getByText(/Its due date has passed/)).toBeInTheDocument()
})

test('a session without meetings says what to do', () => {
  draw(withActions())
  expect(screen.getByText('No meeting yet')).toBeVisible()
})

test('what is asked for is written at the meeting too', async () => {
  const { now } = draw(MET)
  await userEvent.click(screen.getByRole('button', { name: 'Write the decisions asked for' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Decisions asked for' }))
  await userEvent.type(dialog.getByRole('textbox', { name: 'Decision 1' }), ', and for the post')
  expect(now().decisionsAsked[0]?.text).toBe('Pay for the form, and for the post')
})
