// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CardsPanel } from '../../../src/features/cards/CardsPanel'
import { newCard } from '../../../src/model/defaults'
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
