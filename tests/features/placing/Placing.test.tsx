// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Placing } from '../../../src/features/placing/Placing'
import type { Card, Session } from '../../../src/model/session'
import { TellRegion } from '../../../src/ui/tell'
import { sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const SESSION = sketch(`
  council: Fill in the housing form | Offer a place in a hostel
  court:   Hear the case            |
  "They lost my housing form" unplaced
  "The hostel was full" unplaced
  "Nobody rang" unplaced
  "I was heard" on Hear the case
  "Gone" unplaced
  1.name = "Before release"
  2.name = "First weeks"
  Gone.withdrawn = true
  They lost my housing form.group = "service-user"
  The hostel was full.group = "family"
  Nobody rang.group = "family"
  I was heard.feeling = 1`)

function draw(session: Session = SESSION) {
  const { store, settings } = windowOf(
    session,
    <>
      <Placing />
      <TellRegion />
    </>,
  )
  return {
    store,
    settings,
    card: (id: string): Card | undefined => store.getState().session?.cards.find((each) => each.id === id),
    said: () => store.getState().said?.text,
  }
}

const tray = () => within(screen.getByRole('region', { name: /^Cards without a place/ }))
const journey = () => within(screen.getByRole('region', { name: 'The journey' }))
const words = (text: string) => screen.getByRole('button', { name: new RegExp(`: ${text}$`) })

afterEach(() => vi.restoreAllMocks())

test('cards without a place wait in the tray beside the journey; who took a card back is only counted', () => {
  draw()
  expect(screen.getByRole('heading', { name: 'Cards without a place: 3' })).toBeVisible()
  expect(tray().getAllByRole('listitem')).toHaveLength(3)
  expect(screen.getByText(/3 without a place, 1 placed/)).toHaveTextContent('1 card was taken back')
  expect(screen.queryByText('Gone')).not.toBeInTheDocument()
  expect(
    journey()
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent),
  ).toEqual(['The whole journey', 'Before release', 'First weeks'])
})

test('what is offered is not applied by itself; its number places the card, and the next is in hand', async () => {
  const { card, said, store } = draw()
  await userEvent.click(words('They lost my housing form'))
  expect(screen.getByRole('button', { name: '1: Fill in the housing form' })).toBeVisible()
  expect(card('They lost my housing form')?.about).toBe('unplaced')
  await userEvent.keyboard('1')
  expect(card('They lost my housing form')).toMatchObject({
    about: 'step',
    step: 'Fill in the housing form',
  })
  expect(said()).toBe('Placed on Fill in the housing form. 2 cards left without a place.')
  expect(words('The hostel was full')).toHaveFocus()
  store.getState().undo()
  expect(store.getState().session).toBe(SESSION)
})

test('where a card went is shown, with a way back; the last one of the tray is in hand where it lies now', async () => {
  const { card } = draw(
    sketch(`
      council: Fill in the housing form
      "They lost my housing form" unplaced`),
  )
  await userEvent.click(words('They lost my housing form'))
  await userEvent.keyboard('1')
  expect(journey().getByRole('button', { name: /They lost my housing form$/ })).toHaveFocus()
  expect(await screen.findByRole('alertdialog')).toHaveTextContent('Placed on Fill in the housing form.')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(card('They lost my housing form')?.about).toBe('unplaced')
})

test('by name: P opens the list of places, typing narrows it, and Enter places the card', async () => {
  const { card } = draw()
  await userEvent.click(words('Nobody rang'))
  expect(screen.getByText('No step or stage uses these words.')).toBeVisible()
  await userEvent.keyboard('p')
  await userEvent.type(await screen.findByRole('combobox', { name: 'Find a step or stage' }), 'before rel')
  await userEvent.keyboard('{Enter}')
  expect(card('Nobody rang')).toMatchObject({ about: 'stage', stage: '1', step: null })
  await waitFor(() => expect(words('The hostel was full')).toHaveFocus())
})

test('the whole journey can be chosen by name too', async () => {
  const { card } = draw()
  await userEvent.click(words('Nobody rang'))
  await userEvent.click(screen.getByRole('button', { name: 'Place…' }))
  await userEvent.click(await screen.findByRole('option', { name: /^The whole journey/ }))
  expect(card('Nobody rang')).toMatchObject({ about: 'journey' })
})

test('0 puts a card back into the tray, and it keeps the focus there', async () => {
  const { card, said } = draw()
  await userEvent.click(words('I was heard'))
  await userEvent.keyboard('0')
  expect(card('I was heard')).toMatchObject({ about: 'unplaced', step: null })
  expect(said()).toBe('Back in the tray. 4 cards without a place.')
  expect(tray().getByRole('button', { name: /I was heard/ })).toHaveFocus()
})

test('arrow keys go from card to card of a list, of which Tab reaches one', async () => {
  draw()
  const first = words('They lost my housing form')
  const stops = () =>
    tray()
      .getAllByRole('button', { name: /: / })
      .filter((button) => button.tabIndex === 0 && button.hasAttribute('data-card'))
  expect(stops()).toEqual([first])
  await userEvent.click(first)
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(words('Nobody rang')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  expect(words('Nobody rang')).toHaveFocus()
  expect(stops()).toEqual([words('Nobody rang')])
})

test('any of the twelve finding kinds is set on a card, and taken off again', async () => {
  const { card, said } = draw()
  await userEvent.click(words('Nobody rang'))
  await userEvent.click(screen.getByRole('button', { name: /It is about a/ }))
  expect(screen.getAllByRole('option')).toHaveLength(13)
  await userEvent.click(screen.getByRole('option', { name: 'Gap' }))
  expect(card('Nobody rang')?.kind).toBe('gap')
  expect(said()).toBe('This card is about: Gap')
  await userEvent.click(screen.getByRole('button', { name: /It is about a/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Not said' }))
  expect(card('Nobody rang')?.kind).toBeNull()
})

test('only the cards of one group are shown when asked, and the count is said', async () => {
  const { said } = draw()
  await userEvent.click(screen.getByRole('button', { name: /Show cards from/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Family (2)' }))
  expect(tray().getAllByRole('listitem')).toHaveLength(2)
  expect(said()).toBe('2 without a place, 0 placed')
})

test('pulled onto a place by hand, a card lies there; Escape lets it stay where it was', () => {
  const { card, store } = draw()
  const target = journey().getByText('Hear the case', { exact: false }).closest('li') as HTMLElement
  document.elementFromPoint = () => target
  const pull = (): void => {
    fireEvent.pointerDown(words('Nobody rang'), { button: 0, pointerType: 'mouse', clientX: 10, clientY: 10 })
    fireEvent.pointerMove(window, { clientX: 60, clientY: 90 })
  }
  pull()
  expect(target).toHaveAttribute('data-over')
  fireEvent.keyDown(window, { key: 'Escape' })
  fireEvent.pointerUp(window, { clientX: 60, clientY: 90 })
  expect(store.getState().session).toBe(SESSION)
  pull()
  fireEvent.pointerUp(window, { clientX: 60, clientY: 90 })
  expect(card('Nobody rang')).toMatchObject({ about: 'step', step: 'Hear the case' })
  expect(target).not.toHaveAttribute('data-over')
  store.getState().undo()
  expect(store.getState().session).toBe(SESSION)
})

test('a press that hardly moves places nothing', () => {
  const { store } = draw()
  document.elementFromPoint = () => journey().getByText('First weeks').closest('li')
  fireEvent.pointerDown(words('Nobody rang'), { button: 0, pointerType: 'mouse', clientX: 10, clientY: 10 })
  fireEvent.pointerMove(window, { clientX: 13, clientY: 12 })
  fireEvent.pointerUp(window, { clientX: 13, clientY: 12 })
  expect(store.getState().session).toBe(SESSION)
})

test('with single keys turned off, letters and digits do nothing here either', async () => {
  const { settings, store } = draw()
  settings.getState().change({ singleKeys: false })
  await userEvent.click(words('They lost my housing form'))
  await userEvent.keyboard('1p')
  expect(store.getState().session).toBe(SESSION)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('a window that only looks offers nothing to do', async () => {
  const { store } = draw()
  store.getState().setAccess('read')
  await userEvent.click(words('They lost my housing form'))
  expect(screen.queryByRole('button', { name: 'Place…' })).not.toBeInTheDocument()
  await userEvent.keyboard('1')
  expect(store.getState().session).toBe(SESSION)
})
