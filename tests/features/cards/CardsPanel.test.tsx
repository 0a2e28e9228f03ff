// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CardsPanel } from '../../../src/features/cards/CardsPanel'
import { deleteSteps } from '../../../src/commands/deleteSteps'
import { newCard } from '../../../src/model/defaults'
import { newId } from '../../../src/model/newId'
import type { Session } from '../../../src/model/session'
import { createSessionStore } from '../../../src/store/createSessionStore'
import { SessionStoreContext, useSession } from '../../../src/store/useSession'
import type { CardsAbout } from '../../../src/store/view'
import { TellRegion } from '../../../src/ui/tell'
import { smallSession } from '../../model/smallSession'
import '../../support/screen'

function Shown() {
  const panel = useSession(({ view }) => view.panel)
  return (
    <>
      {panel?.kind === 'cards' && <CardsPanel about={panel.about} />}
      <TellRegion />
    </>
  )
}

function draw(about: CardsAbout, cards: Session['cards'] = []) {
  const store = createSessionStore()
  store.getState().open({ ...smallSession(), cards })
  store.getState().setView({ panel: { kind: 'cards', about } })
  render(
    <SessionStoreContext value={store}>
      <Shown />
    </SessionStoreContext>,
  )
  return { store, cards: () => store.getState().session?.cards ?? [] }
}

test('a card keeps the words, the group and the feeling, and stays in the room unless said otherwise', async () => {
  const { cards } = draw({ about: 'step', step: 'b' })
  const add = screen.getByRole('button', { name: 'Add the card' })
  await userEvent.type(screen.getByRole('textbox', { name: 'In their own words' }), 'Cold')
  expect(add).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: /Who says so/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Family' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Very bad' }))
  await userEvent.click(add)
  expect(cards()).toMatchObject([
    {
      about: 'step',
      step: 'b',
      stage: null,
      group: 'family',
      text: 'Cold',
      feeling: -2,
      share: false,
    },
  ])
  expect(screen.getByRole('textbox', { name: 'In their own words' })).toHaveValue('')
})

test('no field asks for a name, and the browser offers none that was written before', () => {
  draw({ about: 'journey' })
  const boxes = screen.getAllByRole('textbox')
  expect(boxes.map((box) => box.getAttribute('autocomplete'))).toEqual(boxes.map(() => 'off'))
  expect(screen.queryByLabelText(/name/i)).toBeNull()
})

test('words half written when the panel is closed become a card', async () => {
  const { store, cards } = draw({ about: 'stage', stage: 'out' })
  await userEvent.type(screen.getByRole('textbox', { name: 'In their own words' }), 'It')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(store.getState().view.panel).toBeNull()
  expect(cards()).toMatchObject([{ about: 'stage', stage: 'out', text: 'It', group: 'other' }])
})

test('the panel turns to the step that is selected; what is half written waits for its own step', async () => {
  const { store, cards } = draw({ about: 'step', step: 'a' })
  const box = () => screen.getByRole('textbox', { name: 'In their own words' })
  const select = (...ids: readonly string[]) => act(() => store.getState().select(ids))
  await userEvent.type(box(), 'Said of a')
  select('b')
  expect(screen.getByRole('heading', { name: 'Cards on “step b”' })).toBeVisible()
  expect(box()).toHaveValue('')
  await userEvent.type(box(), 'Said of b')
  for (const others of [['a', 'c'], [], ['ab']]) select(...others)
  expect(screen.getByRole('heading', { name: 'Cards on “step b”' })).toBeVisible()
  select('a')
  expect(box()).toHaveValue('Said of a')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(cards().map(({ step, text }) => [step, text])).toEqual([
    ['b', 'Said of b'],
    ['a', 'Said of a'],
  ])
})

test('turned by hand, the panel takes along what is half written', async () => {
  draw({ about: 'step', step: 'a' })
  await userEvent.type(screen.getByRole('textbox', { name: 'In their own words' }), 'Of it all')
  await userEvent.click(screen.getByRole('radio', { name: 'The whole journey' }))
  expect(screen.getByRole('textbox', { name: 'In their own words' })).toHaveValue('Of it all')
})

test('words whose step is deleted before their card is added wait without a place', async () => {
  const { store, cards } = draw({ about: 'step', step: 'a' })
  await userEvent.type(screen.getByRole('textbox', { name: 'In their own words' }), 'Said of a')
  act(() => store.getState().select(['b']))
  act(() => void store.getState().run(deleteSteps(['a'], newId)))
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(cards()).toMatchObject([{ about: 'unplaced', step: null, text: 'Said of a' }])
})

test('cards are counted by feeling and by group, and a withdrawn one is not', () => {
  draw({ about: 'journey' }, [
    newCard({ id: '1', map: 'now', about: 'journey', feeling: -1, group: 'family' }),
    newCard({ id: '2', map: 'now', about: 'journey', feeling: -1, group: 'frontline' }),
    newCard({ id: '5', map: 'now', about: 'journey', feeling: -1, group: 'family' }),
    newCard({ id: '6', map: 'now', about: 'journey', feeling: 1, group: 'family' }),
    newCard({ id: '3', map: 'now', about: 'journey', feeling: 2, group: 'family', withdrawn: true }),
    newCard({ id: '4', map: 'now', about: 'step', step: 'a', feeling: 2, group: 'family' }),
  ])
  const faces = within(screen.getByRole('list', { name: 'How it felt' }))
  expect(faces.getAllByRole('listitem').map((face) => face.textContent)).toEqual([
    '0Very bad',
    '3Bad',
    '0Neither good nor bad',
    '1Good',
    '0Very good',
  ])
  expect(screen.getByText('Family: 3')).toBeVisible()
  expect(screen.getByText('Frontline worker: few')).toBeVisible()
})

test('fewer cards than may be told on this screen are not counted', () => {
  draw({ about: 'journey' }, [
    newCard({ id: '1', map: 'now', about: 'journey', feeling: -1, group: 'family' }),
    newCard({ id: '2', map: 'now', about: 'journey', feeling: -1, group: 'family' }),
  ])
  expect(screen.getByText(/^Few cards: they are not counted/)).toBeVisible()
  expect(screen.queryByRole('list', { name: 'How it felt' })).toBeNull()
})

test('a card is edited in place, and deleted with a way back', async () => {
  const { cards } = draw({ about: 'step', step: 'a' }, [
    newCard({ id: '1', map: 'now', about: 'step', step: 'a', text: 'Slow' }),
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Edit the card: Slow' }))
  const item = within(screen.getByRole('region', { name: 'All cards here' }))
  await userEvent.type(item.getByRole('textbox', { name: 'In their own words' }), ' and cold')
  await userEvent.click(item.getByRole('switch', { name: 'May leave the room' }))
  await userEvent.click(item.getByRole('button', { name: 'Done' }))
  expect(cards()).toMatchObject([{ text: 'Slow and cold', share: true }])
  await userEvent.click(screen.getByRole('button', { name: 'Delete the card: Slow and cold' }))
  expect(cards()).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(cards()).toHaveLength(1)
})

test('the panel turns from a step to its stage and to the whole journey', async () => {
  const { store } = draw({ about: 'step', step: 'c' })
  await userEvent.click(screen.getByRole('radio', { name: 'A stage' }))
  expect(store.getState().view.panel).toEqual({ kind: 'cards', about: { about: 'stage', stage: 'out' } })
  await userEvent.click(screen.getByRole('radio', { name: 'The whole journey' }))
  expect(screen.getByRole('heading', { name: 'Cards on the whole journey' })).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'A step' }))
  expect(store.getState().view.panel).toEqual({ kind: 'cards', about: { about: 'step', step: 'c' } })
})
