// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { FlowPanel } from '../../../src/features/step-panel/FlowPanel'
import { StepPanel } from '../../../src/features/step-panel/StepPanel'
import { find } from '../../../src/model/table'
import { createSessionStore } from '../../../src/store/createSessionStore'
import { SessionStoreContext } from '../../../src/store/useSession'
import { smallSession } from '../../model/smallSession'
import '../../support/screen'

function draw(panel: ReactElement) {
  // A stopped clock: on a busy machine letters would otherwise lie so far apart that they are two things to undo.
  const store = createSessionStore(() => 0)
  store.getState().open(smallSession())
  render(<SessionStoreContext value={store}>{panel}</SessionStoreContext>)
  const stepB = () => find(store.getState().session?.steps ?? [], 'b')
  return { store, stepB }
}

test('what is typed is kept with every letter, and is one thing to undo', async () => {
  const { store, stepB } = draw(<StepPanel id="b" />)
  const note = screen.getByRole('textbox', { name: 'On the note' })
  await userEvent.type(note, ' 2x')
  expect(stepB()?.text).toBe('step b 2x')
  expect(screen.getByRole('heading', { name: 'step b 2x', level: 2 })).toBeVisible()
  store.getState().undo()
  expect(stepB()?.text).toBe('step b')
  expect(store.getState().canUndo).toBe(false)
})

test('a wait written in weeks is kept in minutes, and one number alone is both ends', async () => {
  const { stepB } = draw(<StepPanel id="b" />)
  await userEvent.click(screen.getByText('Times'))
  const waiting = within(screen.getByRole('group', { name: 'Waiting time' }))
  await userEvent.type(waiting.getByRole('textbox', { name: 'At least' }), '2')
  await userEvent.tab()
  expect(stepB()?.waitMinutes).toEqual({ low: 2880, high: 2880 })
  await userEvent.click(waiting.getByRole('button', { name: /Unit/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Weeks' }))
  expect(stepB()?.waitMinutes).toEqual({ low: 20_160, high: 20_160 })
  await userEvent.clear(waiting.getByRole('textbox', { name: 'At most' }))
  await userEvent.tab()
  expect(stepB()?.waitMinutes).toBeNull()
})

test('a second number that is clicked for is not written behind the first', async () => {
  const { stepB } = draw(<StepPanel id="b" />)
  await userEvent.click(screen.getByText('Times'))
  const waiting = within(screen.getByRole('group', { name: 'Waiting time' }))
  const [least, most] = ['At least', 'At most'].map((name) => waiting.getByRole('textbox', { name })) as [
    HTMLElement,
    HTMLElement,
  ]
  await userEvent.type(least, '3')
  await userEvent.click(most)
  await userEvent.keyboard('6')
  await userEvent.tab()
  await userEvent.tab()
  expect(stepB()?.waitMinutes).toEqual({ low: 3 * 1440, high: 6 * 1440 })
  expect([least, most].map((box) => (box as HTMLInputElement).value)).toEqual(['3', '6'])
})

test('one number alone is shown in both boxes once both are left', async () => {
  draw(<StepPanel id="b" />)
  await userEvent.click(screen.getByText('Times'))
  const waiting = within(screen.getByRole('group', { name: 'Waiting time' }))
  await userEvent.type(waiting.getByRole('textbox', { name: 'At least' }), '3')
  await userEvent.click(screen.getByRole('textbox', { name: 'On the note' }))
  expect(waiting.getByRole('textbox', { name: 'At most' })).toHaveValue('3')
})

test('ends that are written the wrong way round change places, and neither is lost', async () => {
  const { stepB } = draw(<StepPanel id="b" />)
  await userEvent.click(screen.getByText('Times'))
  const working = within(screen.getByRole('group', { name: 'Working time' }))
  await userEvent.type(working.getByRole('textbox', { name: 'At least' }), '20')
  await userEvent.type(working.getByRole('textbox', { name: 'At most' }), '10')
  await userEvent.click(screen.getByRole('textbox', { name: 'On the note' }))
  expect(stepB()?.workMinutes).toEqual({ low: 10, high: 20 })
  expect(working.getByRole('textbox', { name: 'At least' })).toHaveValue('10')
  expect(working.getByRole('textbox', { name: 'At most' })).toHaveValue('20')
})

test('a wait of half a year is cut to what a file holds, and it says so', async () => {
  draw(<StepPanel id="b" />)
  await userEvent.click(screen.getByText('Times'))
  const waiting = screen.getByRole('group', { name: 'Waiting time' })
  const longest = /This is the longest time that can be kept/
  expect(waiting).not.toHaveAccessibleDescription(longest)
  await userEvent.type(within(waiting).getByRole('textbox', { name: 'At least' }), '180')
  await userEvent.click(screen.getByRole('textbox', { name: 'On the note' }))
  expect(within(waiting).getByRole('textbox', { name: 'At least' })).toHaveValue('69')
  expect(waiting).toHaveAccessibleDescription(longest)
})

test('a document goes on the list and off it', async () => {
  const { stepB } = draw(<StepPanel id="b" />)
  await userEvent.click(screen.getByText('Who and how'))
  await userEvent.type(screen.getByRole('textbox', { name: 'Asked for' }), 'Birth certificate{Enter}')
  expect(stepB()?.documents).toEqual(['Birth certificate'])
  await userEvent.click(screen.getByRole('button', { name: 'Take off the list: Birth certificate' }))
  expect(stepB()?.documents).toEqual([])
})

test('a step is connected by a few letters of the other, and the flow opens to be described', async () => {
  const { store } = draw(<StepPanel id="a" />)
  await userEvent.click(screen.getByRole('button', { name: 'Leads to another step…' }))
  await userEvent.type(screen.getByRole('combobox', { name: 'Find a step' }), 'step c{Enter}')
  const flows = store.getState().session?.flows ?? []
  expect(flows.map(({ from, to }) => `${from}>${to}`)).toEqual(['a>b', 'b>c', 'a>c'])
  await userEvent.click(screen.getByRole('button', { name: 'Edit the flow: step c' }))
  expect(store.getState().view.panel).toEqual({ kind: 'flow', id: flows[2]?.id })
})

test('a flow says that it is a handoff and keeps a share of people', async () => {
  const { store } = draw(<FlowPanel id="ab" />)
  expect(screen.getByRole('heading', { name: 'A handoff' })).toBeVisible()
  await userEvent.type(screen.getByRole('textbox', { name: 'People who go this way' }), '40')
  await userEvent.tab()
  expect(find(store.getState().session?.flows ?? [], 'ab')?.share).toBe(0.4)
})

test('while another window writes, nothing here can be changed', async () => {
  const { store, stepB } = draw(<StepPanel id="b" />)
  store.getState().setAccess('read')
  const note = await screen.findByRole('textbox', { name: 'On the note' })
  await userEvent.type(note, '!')
  expect(stepB()?.text).toBe('step b')
  expect(screen.getByRole('button', { name: 'Delete this step' })).toBeDisabled()
})
