// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Register } from '../../../src/features/register/Register'
import { generatedSession } from '../../bench/generatedSession'
import { sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const session = sketch(`
  citizen: apply, wait | tell
  council:             | ask
  duplication(tell, ask)
  delay(wait)
  rework(ask)
  duplication(tell, ask).text = "told twice"
  delay(wait).text = "months go by"
  rework(ask).text = "sent back"
  duplication(tell, ask).severity = 1
  delay(wait).severity = 3
  duplication(tell, ask).votes = {"family": 2}
  rework(ask).votes = {"family": 1}
  "I waited and heard nothing" on wait
  I waited and heard nothing.feeling = -2
  I waited and heard nothing.share = true
  about.screenSmallestGroup = 1`)

const table = () => screen.getByRole('table', { name: 'All findings' })
const sentences = () =>
  within(table())
    .getAllByRole('button', { name: /^Details: / })
    .map((button) => button.textContent)
const pickAll = async (...texts: readonly string[]) => {
  for (const text of texts) await userEvent.click(screen.getByRole('checkbox', { name: `Select: ${text}` }))
}
const choose = async (button: string, option: string) => {
  await userEvent.click(screen.getByRole('button', { name: button }))
  await userEvent.click(await screen.findByRole('menuitem', { name: option }))
}

test('a column sorts when pressed, says so, and turns round when pressed again', async () => {
  windowOf(session, <Register />)
  expect(sentences()).toEqual(['months go by', 'told twice', 'sent back'])
  await userEvent.click(within(table()).getByRole('button', { name: 'Severity' }))
  const column = () => within(table()).getByRole('columnheader', { name: 'Severity' })
  expect(column()).toHaveAttribute('aria-sort', 'descending')
  expect(sentences()).toEqual(['months go by', 'told twice', 'sent back'])
  await userEvent.click(within(table()).getByRole('button', { name: 'Severity' }))
  expect(column()).toHaveAttribute('aria-sort', 'ascending')
  expect(sentences()).toEqual(['told twice', 'months go by', 'sent back'])
  expect(within(table()).getByRole('columnheader', { name: 'Steps' })).toHaveAttribute('aria-sort', 'none')
})

test('grouped by lane, each lane has its findings under its name', async () => {
  windowOf(session, <Register />)
  await userEvent.click(screen.getByRole('button', { name: /Group by/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'Lane' }))
  expect(
    within(table())
      .getAllByRole('heading')
      .map((each) => each.textContent),
  ).toEqual(['citizen (2)', 'council (2)'])
  expect(sentences()).toEqual(['months go by', 'told twice', 'told twice', 'sent back'])
})

test('opened in place it shows the cards that bear it out, and whether each may leave the room', async () => {
  windowOf(session, <Register />)
  await userEvent.click(within(table()).getByRole('button', { name: '1 card' }))
  const card = within(table()).getByText('I waited and heard nothing').closest('li')
  expect(card).toHaveTextContent('Very bad')
  expect(card).toHaveTextContent('May leave the room')
})

test('few cards are not counted on this screen, and their words are read by who asks for them', async () => {
  windowOf({ ...session, about: { ...session.about, screenSmallestGroup: 3 } }, <Register />)
  await userEvent.click(within(table()).getByRole('button', { name: 'few cards' }))
  expect(within(table()).getByText('I waited and heard nothing')).not.toBeVisible()
  await userEvent.click(within(table()).getByText('Read the cards of a few people'))
  expect(within(table()).getByText('I waited and heard nothing')).toBeVisible()
})

test('"not duplicated" is a result with its own count, shown alone when asked for', async () => {
  const { store } = windowOf(session, <Register />)
  await pickAll('told twice')
  await choose('Status…', 'Checked: not so')
  expect(store.getState().session?.findings[0]?.status).toBe('checked')
  expect(screen.getByRole('button', { name: 'Checked: not so: 1' })).toBeVisible()
  expect(screen.getByText(/1 of them: not duplicated/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Checked: not so: 1' }))
  expect(sentences()).toEqual(['told twice'])
  expect(within(table()).getByRole('cell', { name: 'Checked: not duplicated' })).toBeVisible()
})

test('the selected are changed together, as one step to undo', async () => {
  const { store } = windowOf(session, <Register />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select all findings shown' }))
  await choose('Severity…', 'High')
  expect(store.getState().session?.findings.map(({ severity }) => severity)).toEqual([3, 3, 3])
  store.getState().undo()
  expect(store.getState().session).toBe(session)
})

test('what a kind does not fit is left as it is, and that is said', async () => {
  const { store } = windowOf(session, <Register />)
  await pickAll('told twice', 'months go by')
  await choose('Kind…', 'Duplication')
  expect(store.getState().session?.findings[1]?.kind).toBe('delay')
})

test('two become one with the words the room wants, and split it is two again', async () => {
  const { store } = windowOf(session, <Register />)
  await pickAll('told twice', 'sent back')
  await userEvent.click(screen.getByRole('button', { name: 'Merge…' }))
  const dialog = screen.getByRole('dialog', { name: 'Make one finding of these' })
  await userEvent.click(within(dialog).getAllByRole('button', { name: 'Add its words' })[1] ?? dialog)
  await userEvent.click(within(dialog).getByRole('button', { name: 'Merge them' }))
  const merged = store.getState().session?.findings ?? []
  expect(merged.map(({ text, votes }) => [text, votes])).toEqual([
    ['told twice. sent back', { family: 3 }],
    ['months go by', {}],
  ])
  store.getState().undo()
  expect(store.getState().session).toBe(session)
})

test('one is split by its steps, each with words of its own', async () => {
  const { store } = windowOf(
    sketch(`
      citizen: a, b
      delay(a, b)
      delay(a, b).text = "both are slow"`),
    <Register />,
  )
  await pickAll('both are slow')
  await userEvent.click(screen.getByRole('button', { name: 'Split…' }))
  const dialog = screen.getByRole('dialog', { name: 'Make two findings of this one' })
  const second = within(dialog).getByRole('textbox', { name: 'What the second says' })
  await userEvent.clear(second)
  await userEvent.type(second, 'b is slow')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Split it' }))
  expect(store.getState().session?.findings.map(({ steps, text }) => [steps, text])).toEqual([
    [['a'], 'both are slow'],
    [['b'], 'b is slow'],
  ])
})

test('a duplication of two steps cannot be split', async () => {
  windowOf(session, <Register />)
  await pickAll('told twice')
  expect(screen.getByRole('button', { name: 'Split…' })).toBeDisabled()
})

test('a finding is put aside with a reason', async () => {
  const { store } = windowOf(session, <Register />)
  await userEvent.click(screen.getByRole('button', { name: 'Details: months go by' }))
  await userEvent.click(screen.getByRole('switch', { name: 'Put aside, with a reason' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Why it is put aside' }), 'not ours')
  expect(store.getState().session?.findings[1]?.parked).toBe('not ours')
})

test('the walk goes to the wall with those selected, in the order shown', async () => {
  const { store, acts } = windowOf(session, <Register />)
  let went = 0
  acts.register('goToMap', { run: () => ++went > 0 })
  await pickAll('sent back', 'told twice')
  await userEvent.click(screen.getByRole('button', { name: 'Walk the selected' }))
  const { walk, spotlight, reveal } = store.getState().view
  expect(walk).toEqual({ findings: ['duplication(tell, ask)', 'rework(ask)'], place: 0 })
  expect(spotlight).toEqual(new Set(['tell', 'ask']))
  expect(reveal?.id).toBe('tell')
  expect(went).toBe(1)
})

test('nothing said yet: it says what to do', () => {
  windowOf(sketch('citizen: a'), <Register />)
  expect(screen.getByText('Nothing has been said yet')).toBeVisible()
})

/** A page that is laid out nowhere has no height: all that is asked for it is given one. */
const withHeights = () => {
  for (const name of ['offsetHeight', 'clientHeight', 'clientWidth']) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 600 })
  }
}

test('of a thousand findings the rows in view alone are drawn, each saying its number', () => {
  withHeights()
  windowOf(generatedSession(10_000, 'many'), <Register />)
  expect(table()).toHaveAttribute('aria-rowcount', '1001')
  const rows = within(table()).getAllByRole('row').slice(1)
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.length).toBeLessThan(40)
  expect(rows[0]).toHaveAttribute('aria-rowindex', '2')
})
