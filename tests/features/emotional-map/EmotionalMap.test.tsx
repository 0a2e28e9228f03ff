// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { EmotionalMap } from '../../../src/features/emotional-map/EmotionalMap'
import { newCard } from '../../../src/model/defaults'
import type { Feeling, Group } from '../../../src/model/kinds'
import type { Session } from '../../../src/model/session'
import { MAP, sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const BARE = sketch(`
  citizen: apply, wait | paid
  1.name = "Before release"
  2.name = "First weeks"`)

function felt(step: string, group: Group, ...feelings: readonly Feeling[]) {
  return feelings.map((feeling, at) =>
    newCard({ id: `${step} ${group} ${at}`, map: MAP, about: 'step', step, group, feeling }),
  )
}

const SESSION: Session = {
  ...BARE,
  cards: [
    ...felt('apply', 'family', -2, -1, -1),
    ...felt('wait', 'family', 2),
    ...felt('paid', 'manager', 1),
  ],
}

function draw(session: Session = SESSION) {
  const { store } = windowOf(session, <EmotionalMap />)
  return { store, marks: () => store.getState().session?.feelings ?? [] }
}

// jsdom has no pointers to capture.
Element.prototype.setPointerCapture = () => {}

const slider = (step: string) => screen.getByRole('slider', { name: step })

test('each step of the chosen group says in words how it felt and what that rests on', async () => {
  draw()
  expect(slider('apply')).toHaveAttribute('aria-valuetext', 'Bad (-1.3), from 3 cards')
  expect(slider('wait')).toHaveAttribute('aria-valuetext', 'few cards, not shown')
  expect(slider('wait')).toHaveAttribute('aria-valuenow', '0')
  expect(slider('paid')).toHaveAttribute('aria-valuetext', 'nothing said')
  await userEvent.click(screen.getByRole('radio', { name: 'Manager' }))
  expect(slider('paid')).toHaveAttribute('aria-valuetext', 'few cards, not shown')
})

test('a step of which the chosen group said nothing has a sign of its own, and the signs say which', () => {
  draw()
  const drawn = (place: Element | null) =>
    [...(place?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d'))
  const unsaid = drawn(screen.getByText('nothing said by the chosen group').closest('li'))
  expect(unsaid).toHaveLength(1)
  expect(unsaid).not.toEqual(drawn(screen.getByText('too few cards to show').closest('li')))
  expect(drawn(slider('paid'))).toEqual(unsaid)
  expect(drawn(slider('wait'))).toEqual([])
})

test('arrow keys go from step to step and raise and lower; each press is one step of undo', async () => {
  const { store, marks } = draw()
  await userEvent.click(slider('apply'))
  await userEvent.keyboard('{ArrowRight}')
  expect(slider('wait')).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
  expect(marks()).toMatchObject([{ step: 'wait', group: 'family', feeling: 2 }])
  expect(slider('wait')).toHaveAttribute(
    'aria-valuetext',
    'Very good (+2), set by hand in the room; few cards',
  )
  store.getState().undo()
  expect(marks()).toMatchObject([{ feeling: 1 }])
  store.getState().undo()
  expect(store.getState().session).toBe(SESSION)
  await userEvent.keyboard('{ArrowLeft}{ArrowDown}')
  expect(marks()).toMatchObject([{ step: 'apply', feeling: -2 }])
})

test('what the room set is taken away by Delete, and the cards speak again', async () => {
  const { store, marks } = draw()
  await userEvent.click(slider('apply'))
  await userEvent.keyboard('{End}')
  expect(slider('apply')).toHaveAttribute(
    'aria-valuetext',
    'Very good (+2), set by hand in the room; 3 cards say Bad (-1.3)',
  )
  await userEvent.keyboard('{Delete}')
  expect(marks()).toEqual([])
  expect(store.getState().said?.text).toBe('Back to what the cards say: Bad (-1.3), from 3 cards')
})

test('a point is pulled up and down by hand; Escape lets it be', () => {
  const { store, marks } = draw()
  const pull = (to: number): void => {
    fireEvent.pointerDown(slider('paid'), { button: 0, pointerId: 1, clientY: 130 })
    fireEvent.pointerMove(slider('paid'), { pointerId: 1, clientY: to })
  }
  pull(30)
  expect(slider('paid')).toHaveAttribute('aria-valuetext', 'Very good (+2), set by hand in the room')
  fireEvent.keyDown(window, { key: 'Escape' })
  fireEvent.pointerUp(slider('paid'), { pointerId: 1 })
  expect(store.getState().session).toBe(SESSION)
  pull(900)
  fireEvent.pointerUp(slider('paid'), { pointerId: 1 })
  expect(marks()).toMatchObject([{ step: 'paid', group: 'family', feeling: -2 }])
  store.getState().undo()
  expect(store.getState().session).toBe(SESSION)
})

test('big buttons do the same as keys, and a moment that matters is marked', async () => {
  const { store, marks } = draw()
  const step = within(screen.getByRole('region', { name: 'The chosen step' }))
  await userEvent.click(step.getByRole('button', { name: 'Next step' }))
  expect(step.getByRole('heading', { name: 'wait' })).toBeVisible()
  await userEvent.click(step.getByRole('button', { name: 'Lower' }))
  expect(marks()).toMatchObject([{ step: 'wait', group: 'family', feeling: -1 }])
  await userEvent.click(step.getByRole('button', { name: 'Back to what the cards say' }))
  expect(marks()).toEqual([])
  await userEvent.click(step.getByRole('button', { name: 'A moment that matters' }))
  expect(store.getState().session?.steps.find(({ id }) => id === 'wait')?.moment).toBe(true)
  expect(store.getState().said?.text).toBe('Marked as a moment that matters')
})

test('M on a point marks its step', async () => {
  const { store } = draw()
  await userEvent.click(slider('paid'))
  await userEvent.keyboard('m')
  expect(store.getState().session?.steps.find(({ id }) => id === 'paid')?.moment).toBe(true)
})

test('how few is too few can be changed, and the screen says what changes', async () => {
  const { store } = draw()
  const few = within(screen.getByRole('region', { name: 'How few is too few?' }))
  expect(few.getByText('Now 1 of 3 points show their value here, and 2 say only “few”.')).toBeVisible()
  expect(few.getByText('With 2: no point would change. With 4: 1 fewer would show.')).toBeVisible()
  const field = few.getByRole('textbox', { name: 'On this screen: at least' })
  await userEvent.clear(field)
  await userEvent.type(field, '1{Enter}')
  expect(store.getState().session?.about.screenSmallestGroup).toBe(1)
  expect(store.getState().said?.text).toBe('On this screen: at least 1. 3 of 3 points show their value.')
  expect(slider('wait')).toHaveAttribute('aria-valuetext', 'Very good (+2), from 1 card')
  store.getState().undo()
  expect(store.getState().session).toBe(SESSION)
})

test('what leaves the room has its own figure, and rests on cards that may leave', async () => {
  const { store } = draw({
    ...SESSION,
    cards: SESSION.cards.map((card) => ({ ...card, share: card.step === 'apply' })),
  })
  const few = within(screen.getByRole('region', { name: 'How few is too few?' }))
  expect(few.getByText(/^Now 0 of 1 points could leave with their value/)).toBeVisible()
  const field = few.getByRole('textbox', { name: 'In what leaves the room: at least' })
  await userEvent.clear(field)
  await userEvent.type(field, '3{Enter}')
  expect(store.getState().session?.about.smallestGroup).toBe(3)
  expect(store.getState().said?.text).toBe('In what leaves the room: at least 3. 1 of 1 points could leave.')
})

test('the table says the same in words, and never more of few cards', async () => {
  draw()
  await userEvent.click(screen.getByText('The same as a table'))
  const rows = screen.getAllByRole('row').map((row) => row.textContent)
  expect(rows).toEqual([
    'StepStageFamilyManagerMatters',
    'applyBefore releaseBad (-1.3), from 3 cardsnothing said',
    'waitBefore releasefew cards, not shownnothing said',
    'paidFirst weeksnothing saidfew cards, not shown',
  ])
})

test('of a long journey only the points around the chosen one are drawn to be pulled; a pressed step is chosen', async () => {
  const steps = Array.from({ length: 120 }, (_, at) => `s${at}`)
  draw(sketch(`citizen: ${steps.join(', ')}`))
  expect(screen.getAllByRole('slider').length).toBeLessThan(60)
  const drawing = screen.getByRole('group', { name: /^Feelings step by step/ }).querySelector('svg')
  if (drawing === null) throw new Error('nothing is drawn')
  // A column is 84 px wide: the hundred and eleventh.
  fireEvent.pointerDown(drawing, { clientX: 84 * 110.5 })
  expect(slider('s110')).toHaveFocus()
})

test('a window that only looks sets nothing', async () => {
  const { store } = draw()
  store.getState().setAccess('read')
  await userEvent.click(slider('apply'))
  await userEvent.keyboard('{ArrowUp}m')
  expect(store.getState().session).toBe(SESSION)
  expect(slider('apply')).toHaveAttribute('aria-readonly', 'true')
})
