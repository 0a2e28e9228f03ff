// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Outline } from '../../../src/features/outline/Outline'
import { newAction } from '../../../src/model/defaults'
import type { Session } from '../../../src/model/session'
import { createActs } from '../../../src/store/acts'
import { createSessionStore } from '../../../src/store/createSessionStore'
import { ActsContext, SessionStoreContext } from '../../../src/store/useSession'
import { TellRegion } from '../../../src/ui/tell'
import { smallSession } from '../../model/smallSession'
import '../../support/screen'

function draw(session: Session = smallSession()) {
  const store = createSessionStore()
  store.getState().open(session)
  render(
    <SessionStoreContext value={store}>
      <ActsContext value={createActs()}>
        <Outline />
        <TellRegion />
      </ActsContext>
    </SessionStoreContext>,
  )
  const now = (): Session => store.getState().session ?? session
  const stage = (name: string) =>
    within(screen.getByRole('list', { name }))
      .getAllByRole('button', { name: /^step \w$/ })
      .map((button) => button.textContent)
  return { store, now, stage }
}

test('stages are headings, steps are lists in reading order, and each says its lane and where it leads', () => {
  draw()
  expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
    'Inside2 steps',
    'Out1 step',
  ])
  const first = screen.getByRole('button', { name: 'step a' })
  expect(first).toHaveAccessibleDescription('Person')
  const leads = within(screen.getByRole('list', { name: 'Where it leads: step a' }))
  expect(leads.getByRole('button', { name: 'step b (Prison)' })).toBeVisible()
})

test('what is achieved is said of its step, with the day', () => {
  const session = smallSession()
  const step = session.steps.find(({ text }) => text === 'step a')
  const done = newAction({ id: 'done', title: 'Do it', changes: [step?.id ?? ''], achievedOn: '2010-03-23' })
  draw({ ...session, actions: [done] })
  const described = (name: string) => screen.getByRole('button', { name })
  expect(described('step a')).toHaveAccessibleDescription(/23 March 2010: achieved$/)
  expect(described('step b')).toHaveAccessibleDescription('Prison')
})

test('one tab stop, and the arrow keys go through all lines', async () => {
  draw()
  await userEvent.tab()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'step a' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('button', { name: 'step b' })).toHaveFocus()
  await userEvent.keyboard('{End}')
  expect(screen.getByRole('button', { name: 'Add a step in Out' })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}')
  expect(screen.getByRole('button', { name: 'step c' })).toHaveFocus()
})

test('Enter changes the words, each line is one undo step, and Escape goes back to the line', async () => {
  const { store, now } = draw()
  screen.getByRole('button', { name: 'step b' }).focus()
  await userEvent.keyboard('{Enter} twice{Escape}')
  expect(screen.getByRole('button', { name: 'step b twice' })).toHaveFocus()
  store.getState().undo()
  expect(now().steps[1]?.text).toBe('step b')
  expect(store.getState().canUndo).toBe(false)
})

test('steps are written one after the other, joined by flows; an empty one leaves no trace', async () => {
  const { store, now } = draw({ ...smallSession(), steps: [], flows: [] })
  await userEvent.click(screen.getByRole('button', { name: 'Add a step' }))
  await userEvent.keyboard('Ask for help{Enter}Prison: new answer{Enter}{Escape}')
  expect(now().steps.map(({ text, lane, stage }) => [text, lane, stage])).toEqual([
    ['Ask for help', 'person', 'inside'],
    ['new answer', 'prison', 'inside'],
  ])
  expect(now().flows).toHaveLength(1)
  expect(screen.getByRole('button', { name: 'new answer' })).toHaveFocus()
  store.getState().undo()
  store.getState().undo()
  expect(now().steps).toEqual([])
  expect(store.getState().canUndo).toBe(false)
})

test('Alt and an arrow moves a step in the order, and the focus goes with it', async () => {
  const { stage } = draw()
  screen.getByRole('button', { name: 'step b' }).focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(stage('Inside')).toEqual(['step b', 'step a'])
  expect(screen.getByRole('button', { name: 'step b' })).toHaveFocus()
})

test('a step is moved, joined, parted and marked from its menu', async () => {
  const { now } = draw()
  const choose = async (name: string | RegExp) => {
    await userEvent.click(screen.getByRole('button', { name: 'More for: step a' }))
    await userEvent.click(screen.getByRole('menuitem', { name }))
  }
  await choose(/^Move to another lane/)
  await userEvent.click(screen.getByRole('button', { name: /^Lane|Lane$/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Prison' }))
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(now().steps[0]?.lane).toBe('prison')

  await choose('Leads to…')
  await userEvent.type(screen.getByRole('combobox'), 'step c{Enter}')
  expect(now().flows.map(({ from, to }) => from + to)).toEqual(['ab', 'bc', 'ac'])
  await choose('No longer leads to “step b”')
  expect(now().flows.map(({ from, to }) => from + to)).toEqual(['bc', 'ac'])

  await choose(/^Mark/)
  await userEvent.click(screen.getByRole('button', { name: /Delay/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(now().findings).toMatchObject([{ kind: 'delay', steps: ['a'] }])
  const marks = within(screen.getByRole('list', { name: 'Marks and cards on: step a' }))
  expect(marks.getByRole('button', { name: 'Delay' })).toBeVisible()
})

test('Delete takes a step away, heals the flow, and can be taken back', async () => {
  const { now } = draw()
  screen.getByRole('button', { name: 'step b' }).focus()
  await userEvent.keyboard('{Delete}')
  expect(now().flows.map(({ from, to }) => from + to)).toEqual(['ac'])
  expect(screen.getByRole('button', { name: 'Add a step in Inside' })).toHaveFocus()
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(now().steps).toHaveLength(3)
})

test('what has no stage waits under its own heading', () => {
  const { steps, ...rest } = smallSession()
  draw({
    ...rest,
    steps: steps.map((step) => (step.id === 'c' ? { ...step, stage: null, lane: null } : step)),
  })
  expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('Not placed yet1 step')
})
