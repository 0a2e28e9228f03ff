// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addLane } from '../../../src/commands/addLane'
import { addStep } from '../../../src/commands/addStep'
import { all } from '../../../src/commands/all'
import { SetUp } from '../../../src/features/set-up/SetUp'
import { newSession } from '../../../src/model/newSession'
import { sortedLanes } from '../../../src/model/order'
import type { Session } from '../../../src/model/session'
import { TellRegion } from '../../../src/ui/tell'
import { windowOf } from '../../support/windowOf'

/** A citizen's lane and two agencies; the prison has two steps. */
function threeLanes(): Session {
  const first = newSession({ title: 'Release', citizenLane: 'Citizen', map: 'Now', stage: 'Inside' })
  const [map, stage] = [first.maps[0]?.id ?? '', first.stages[0]?.id ?? '']
  const step = { map, lane: 'prison', stage, y: 0 }
  const drawn = all(
    addLane({ id: 'prison', name: 'Prison' }),
    addLane({ id: 'housing', name: 'Housing' }),
    addStep({ ...step, id: 'one', x: 0, text: 'Form filled in' }),
    addStep({ ...step, id: 'two', x: 232, text: 'Form sent' }),
  )(first)
  if (drawn === null) throw new Error('the sketch does not apply')
  return drawn
}

function open() {
  const { store } = windowOf(
    threeLanes(),
    <>
      <SetUp />
      <TellRegion />
    </>,
  )
  const session = (): Session => {
    const now = store.getState().session
    if (now === null) throw new Error('no session is open')
    return now
  }
  return { store, session, laneNames: () => sortedLanes(session()).map((lane) => lane.name) }
}

/** Presses with the mouse; `detail` is how many clicks on this place it is by now. */
function press(element: Element, detail: number): void {
  const pointer = { pointerId: 1, pointerType: 'mouse', button: 0, width: 1, height: 1, pressure: 0.5 }
  fireEvent.pointerDown(element, pointer)
  fireEvent.mouseDown(element, { detail })
  fireEvent.pointerUp(element, pointer)
  fireEvent.mouseUp(element, { detail })
  fireEvent.click(element, { detail })
}

const bar = () => within(screen.getByRole('region', { name: /Messages/ }))

test('a double click on the bin of a lane deletes that lane, not the one that moved up under the pointer', () => {
  const { laneNames } = open()
  press(screen.getByRole('button', { name: 'Delete Citizen' }), 1)
  const next = screen.getByRole('button', { name: 'Delete Prison' })
  press(next, 2)
  expect(laneNames()).toEqual(['Prison', 'Housing'])
  press(screen.getByRole('button', { name: 'Delete Prison' }), 1)
  expect(laneNames()).toEqual(['Housing'])
})

test('who is counted next is a group that nobody counted yet', async () => {
  const { session } = open()
  const user = userEvent.setup()
  for (let time = 0; time < 2; time++) await user.click(screen.getByRole('button', { name: 'Count a group' }))
  expect(session().attendance.map(({ group }) => group)).toEqual(['service-user', 'family'])
})

test('typing a title is one undo step', async () => {
  const { store, session } = open()
  const title = screen.getByRole('textbox', { name: 'Title' })
  await userEvent.clear(title)
  await userEvent.type(title, 'Home')
  expect(session().about.title).toBe('Home')
  store.getState().undo()
  expect(session().about.title).toBe('Release')
})

test('lanes are named one after the other without leaving the keyboard', async () => {
  const { laneNames } = open()
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of a new lane' }), 'GP{Enter}NHS{Enter}')
  expect(laneNames()).toEqual(['Citizen', 'Prison', 'Housing', 'GP', 'NHS'])
})

test('a lane is moved by its buttons and by Alt with an arrow, and the focus goes along', async () => {
  const { laneNames } = open()
  await userEvent.click(screen.getByRole('button', { name: 'Move up: Housing' }))
  expect(laneNames()).toEqual(['Citizen', 'Housing', 'Prison'])
  await userEvent.click(screen.getByRole('button', { name: 'Move up: Housing' }))
  expect(laneNames()).toEqual(['Housing', 'Citizen', 'Prison'])
  expect(screen.getByRole('button', { name: 'Move down: Housing' })).toHaveFocus()
  await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
  expect(laneNames()).toEqual(['Citizen', 'Prison', 'Housing'])
})

test("a deleted lane's steps wait, and are moved where the room says", async () => {
  const { session, laneNames } = open()
  await userEvent.click(screen.getByRole('button', { name: 'Delete Prison' }))
  expect(laneNames()).toEqual(['Citizen', 'Housing'])
  expect(screen.getByRole('button', { name: 'Delete Housing' })).toHaveFocus()
  expect(bar().getByText(/2 steps wait in “Not placed yet”/)).toBeVisible()
  await userEvent.click(bar().getByRole('button', { name: 'Move them to…' }))
  const asked = within(screen.getByRole('dialog', { name: 'Move 2 steps to' }))
  await userEvent.click(asked.getByRole('button', { name: 'Housing' }))
  expect(session().steps.map((step) => step.lane)).toEqual(['housing', 'housing'])
})

test('undo on the message gives the lane back with its steps', async () => {
  const { session } = open()
  const before = session()
  await userEvent.click(screen.getByRole('button', { name: 'Delete Prison' }))
  await userEvent.click(bar().getByRole('button', { name: 'Undo' }))
  expect(session()).toBe(before)
})

test('who is in the room is counted, and a lane with nobody there is named quietly', async () => {
  const { session } = open()
  expect(screen.queryByText(/Nobody in the room from/)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Count a group' }))
  expect(screen.getByText('1 person in the room')).toBeVisible()
  expect(screen.getByText(/Nobody in the room from: Prison, Housing/)).toBeVisible()
  const row = within(screen.getByRole('list', { name: 'In the room' }))
  await userEvent.click(row.getByRole('button', { name: 'Increase How many' }))
  await userEvent.click(row.getByRole('button', { name: /Lane/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Prison' }))
  expect(session().attendance).toMatchObject([{ group: 'service-user', lane: 'prison', count: 2 }])
  expect(screen.getByText(/Nobody in the room from: Housing/)).toBeVisible()
})

test('a window that may only look changes nothing', () => {
  const { store } = open()
  store.getState().setAccess('read')
  return screen.findByRole('textbox', { name: 'Title' }).then((title) => expect(title).toBeDisabled())
})
