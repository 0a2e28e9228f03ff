// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editBallot } from '../../../src/commands/editBallot'
import { Dots } from '../../../src/features/dots/Dots'
import { BigResults } from '../../../src/features/dots/BigResults'
import { newAction } from '../../../src/model/defaults'
import type { Session } from '../../../src/model/session'
import { withRecords } from '../../../src/model/table'
import { sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const bare = sketch(`
  citizen: a, b, c
  delay(a)
  gap(b)
  rework(c)
  delay(a).text = "months go by"
  gap(b).text = "nobody tells"
  rework(c).text = "sent back"
  2 service-user
  1 manager`)
const people = { 'service-user': 2, manager: 1 }
const ready = editBallot({ id: 'ballot', of: 'findings' }, { dotsEach: 3, people })(bare) as Session

const cell = (name: string) => screen.getByRole('textbox', { name })
const votes = ({ store }: ReturnType<typeof windowOf>) =>
  store.getState().session?.findings.map((finding) => finding.votes)
const go = (way: string) => userEvent.click(screen.getByRole('radio', { name: way }))

test('with nothing to vote on yet, one button leads to where findings are made', async () => {
  const { acts } = windowOf({ ...bare, findings: [] }, <Dots of="findings" />)
  let isThere = false
  acts.register('goToMap', { run: () => (isThere = true) })
  await userEvent.click(screen.getByRole('button', { name: 'Go to the map' }))
  expect(isThere).toBe(true)
})

test('those counted under Set up vote by one press', async () => {
  const { store } = windowOf(bare, <Dots of="findings" />)
  expect(screen.getByText(/Say first who votes/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Take the people counted under Set up' }))
  expect(store.getState().session?.ballots).toMatchObject([{ of: 'findings', dotsEach: 3, people }])
  expect(cell('Service user: months go by')).toBeVisible()
})

test('hands are counted from the keyboard: numbers, arrows, Enter, plus and minus', async () => {
  const shown = windowOf(ready, <Dots of="findings" />)
  await userEvent.click(cell('Service user: months go by'))
  await userEvent.keyboard('4{Enter}')
  expect(cell('Service user: nobody tells')).toHaveFocus()
  await userEvent.keyboard('{+}{+}{-}{ArrowRight}2{ArrowUp}')
  expect(cell('Manager: months go by')).toHaveFocus()
  expect(votes(shown)).toEqual([{ 'service-user': 4 }, { 'service-user': 1, manager: 2 }, {}])
  expect(screen.getByRole('columnheader', { name: /Service user/ })).toHaveTextContent('1 dot left of 6')
})

test('more than people times dots is refused in a sentence, and nothing changes', async () => {
  const shown = windowOf(ready, <Dots of="findings" />)
  await userEvent.click(cell('Manager: sent back'))
  await userEvent.keyboard('4{Enter}')
  expect(votes(shown)).toEqual([{}, {}, {}])
  expect(screen.getByText('Manager: that is too many. 1 × 3 = 3 dots, and 3 are left.')).toBeVisible()
  await userEvent.click(cell('Manager: sent back'))
  await userEvent.keyboard('x{Enter}')
  expect(screen.getByText('Only whole numbers count, from 0 up.')).toBeVisible()
})

test('the keyboard is passed: each gives their own dots, unseen, as one step to undo', async () => {
  const shown = windowOf(ready, <Dots of="findings" />)
  await go('Pass the keyboard')
  expect(screen.getByText('Next is person 1 of 2: Service user')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'I am here' }))
  const give = (text: string) => userEvent.click(screen.getByRole('button', { name: `Give a dot: ${text}` }))
  await give('months go by')
  await give('months go by')
  await give('sent back')
  await give('nobody tells')
  expect(screen.getByText('0 dots left to give')).toBeVisible()
  expect(votes(shown)).toEqual([{}, {}, {}])
  await userEvent.click(screen.getByRole('button', { name: 'Take a dot back: sent back' }))
  await give('nobody tells')
  await userEvent.click(screen.getByRole('button', { name: 'I am done' }))
  expect(votes(shown)).toEqual([{ 'service-user': 2 }, { 'service-user': 1 }, {}])
  expect(screen.getByText('Next is person 2 of 2: Service user')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'I am here' }))
  expect(screen.queryByText(/dots? from you/)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'I am done' }))
  expect(screen.getByText('Next is person 1 of 1: Manager')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Nobody is here for this' }))
  expect(screen.getByText('Everybody has had the keyboard.')).toBeVisible()
  shown.store.getState().undo()
  expect(shown.store.getState().session).toBe(ready)
})

const voted: Session = {
  ...ready,
  findings: ready.findings.map((finding, place) => ({
    ...finding,
    votes: [{ 'service-user': 4 }, { 'service-user': 1, manager: 3 }, { family: 2 }][place] ?? {},
  })),
}

test('results: by dots those level are said in words, with each group weighing the same they are not level', async () => {
  windowOf(voted, <Dots of="findings" />)
  await go('Results')
  const ranked = () =>
    within(screen.getByRole('list', { name: 'Results, most first' }))
      .getAllByRole('listitem')
      .map((each) => each.textContent)
  expect(ranked()).toEqual(['=1.Delaymonths go by4 dots', '=1.Gapnobody tells4 dots'])
  expect(screen.getByText('Level in place 1: “months go by”, “nobody tells”.')).toBeVisible()
  await go('Every group the same')
  expect(ranked()).toEqual(['1.Gapnobody tells60 %', '2.Delaymonths go by40 %'])
  expect(screen.getByText('No two are level.')).toBeVisible()
})

test('turnout is said, with what each group has left and the dots of those who do not vote now', async () => {
  windowOf(voted, <Dots of="findings" />)
  await go('Results')
  expect(screen.getByText(/8 of 9 dots given \(89 %\), by 3 people who may vote\./)).toBeVisible()
  expect(screen.getByText('Service user: 5 of 6 given, 1 left')).toBeVisible()
  expect(screen.getByText(/^Family: 2 dots from before\. This group is not voting now/)).toBeVisible()
})

test('shown big, the projector hears of it; all dots come off as one step to undo', async () => {
  const shown = windowOf(voted, <Dots of="findings" />)
  await go('Results')
  await userEvent.click(screen.getByRole('button', { name: 'Show the results big' }))
  expect(shown.store.getState().view.results).toBe('findings')
  await userEvent.keyboard('{Escape}')
  expect(shown.store.getState().view.results).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Take all dots off' }))
  expect(votes(shown)).toEqual([{}, {}, {}])
  shown.store.getState().undo()
  expect(shown.store.getState().session).toBe(voted)
})

test('the projector shows both ways of counting beside each other', () => {
  windowOf(voted, <BigResults of="findings" />)
  expect(screen.getAllByRole('list', { name: 'Results, most first' })).toHaveLength(2)
})

test('fewer people than dots given are refused', async () => {
  const { store } = windowOf(voted, <Dots of="findings" />)
  await userEvent.click(screen.getByText('Who votes, and with how many dots'))
  const managers = screen.getByRole('textbox', { name: 'Service user: how many' })
  await userEvent.clear(managers)
  await userEvent.type(managers, '1{Tab}')
  expect(screen.getByRole('alert')).toHaveTextContent('Service user: 5 dots are given already')
  expect(store.getState().session?.ballots).toBe(voted.ballots)
})

test('actions are voted on in the same way', async () => {
  const acting = withRecords(ready, 'actions', [newAction({ id: 'x', title: 'One form' })])
  const ballot = { id: 'b2', of: 'actions' } as const
  const { store } = windowOf(editBallot(ballot, { people })(acting) as Session, <Dots of="actions" />)
  await userEvent.click(cell('Manager: One form'))
  await userEvent.keyboard('3{Enter}')
  expect(store.getState().session?.actions[0]?.votes).toEqual({ manager: 3 })
})
