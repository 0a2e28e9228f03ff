// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Gather } from '../../../src/features/gather/Gather'
import { answersCode } from '../../../src/model/answersCode'
import { answersFile } from '../../../src/model/surveyAnswers'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import { TellRegion } from '../../../src/ui/tell'
import { smallSession } from '../../model/smallSession'
import { windowOf } from '../../support/windowOf'

function draw(session = smallSession(), library = memoryLibrary()) {
  const { store } = windowOf(
    session,
    <>
      <Gather prepare={() => Promise.resolve(null)} library={library} tablets={<p>Two tablets</p>} />
      <TellRegion />
    </>,
  )
  return { store, cards: () => store.getState().session?.cards ?? [] }
}

const chosen = async (button: string, files: File[]): Promise<void> => {
  const input = screen.getByRole('button', { name: button }).parentElement?.querySelector('input[type=file]')
  if (!(input instanceof HTMLInputElement)) throw new Error(`no chooser beside ${button}`)
  await userEvent.upload(input, files)
}

const answers = answersFile({
  map: 'now',
  title: 'Leaving prison',
  receipt: 'apple river stone',
  cards: [
    {
      id: 'card-of-one-person',
      about: 'stage',
      step: null,
      stage: 'inside',
      group: 'service-user',
      text: 'Nobody came',
      feeling: -2,
      share: false,
    },
  ],
})

test('how answers come back is asked once for a session', async () => {
  const library = memoryLibrary()
  const session = smallSession()
  await library.create(session)
  draw(session, library)
  await userEvent.type(screen.getByLabelText('How answers come back'), 'Hand it in at the desk.')
  await expect.poll(async () => (await library.feedback()).handBack(session.about.id)).toMatch(/desk\.$/)
  cleanup()
  draw(session, library)
  await expect
    .poll(() => screen.getByLabelText('How answers come back'))
    .toHaveValue('Hand it in at the desk.')
})

test('answers come in from files and from pasted codes, each once, and go again in one step', async () => {
  const { store, cards } = draw()
  await chosen('Choose answer files', [new File([answers], 'a.json'), new File(['x'], 'b.txt')])
  const result = await screen.findByRole('list', { name: 'What came in' })
  expect(
    within(result)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['a.json: 1 new card', 'b.txt: there are no survey answers in it'])
  expect(cards()).toMatchObject([
    {
      text: 'Nobody came',
      gathered: 'survey',
      about: 'stage',
      stage: 'inside',
      receipt: 'apple river stone',
    },
  ])
  await userEvent.click(screen.getByLabelText('Codes from messages'))
  await userEvent.paste(answersCode(answers))
  await userEvent.click(screen.getByRole('button', { name: 'Take in the codes' }))
  expect(screen.getByText('pasted code: 1 was here already')).toBeInTheDocument()
  expect(cards()).toHaveLength(1)
  store.getState().undo()
  expect(cards()).toEqual([])
})

test('files dropped on Gather are tables and answers here, and no session of their own', async () => {
  const { cards } = draw()
  const dropped = (...files: File[]): boolean =>
    fireEvent.drop(screen.getByRole('heading', { name: 'Gather' }), {
      dataTransfer: { types: ['Files'], files },
    })
  // Not let go on: the window would take it for a session.
  expect(dropped(new File([answers], 'a.json'))).toBe(false)
  expect(await screen.findByText('a.json: 1 new card')).toBeVisible()
  expect(cards()).toMatchObject([{ text: 'Nobody came' }])
  const table = new File(['What happened\nNobody rang'], 'forum.csv')
  expect(dropped(table, new File(['a'], 'second.csv'))).toBe(false)
  expect(
    await screen.findByText('Tables are read one at a time. Not read: “second.csv”.'),
  ).toBeInTheDocument()
  expect(await screen.findByRole('region', { name: 'From “forum.csv”' })).toBeVisible()
})

test('a table is looked at before it comes in: columns, words, twins and sums', async () => {
  const { cards } = draw()
  const table = [
    'Who are you?;What happened;Where;Rating',
    'Martian;Nobody came;step a;1',
    'Carer;"It was ""fine""";Inside;5',
    'Carer;"It was ""fine""";Inside;5',
    ';;;',
  ].join('\n')
  await chosen('Choose a CSV file', [new File([table], 'forum.csv')])
  const form = await screen.findByRole('region', { name: 'From “forum.csv”' })
  expect(within(form).getByText('4 rows = 3 cards + 0 merged + 1 left out')).toBeInTheDocument()
  await userEvent.click(within(form).getByText('Merge them'))
  expect(within(form).getByText('4 rows = 2 cards + 1 merged + 1 left out')).toBeInTheDocument()
  await userEvent.click(within(form).getByRole('button', { name: /“Martian” means/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Manager' }))
  await userEvent.click(within(form).getByRole('button', { name: 'Take in 2 cards' }))
  expect(cards()).toMatchObject([
    { group: 'manager', text: 'Nobody came', about: 'step', step: 'a', feeling: -2, gathered: 'import' },
    { group: 'family', text: 'It was "fine"', about: 'stage', stage: 'inside', feeling: 2, share: false },
  ])
  expect(cards().map(({ source }) => source)).toEqual(['forum.csv, row 2', 'forum.csv, rows 3, 4'])
})

test('a workbook is no table, and says what to do', async () => {
  draw()
  await chosen('Choose a CSV file', [new File([Uint8Array.of(0x50, 0x4b, 3, 4)], 'forum.csv')])
  expect(await screen.findByText(/save the sheet as CSV/)).toBeInTheDocument()
})

test('a stack of paper is typed sheet after sheet without the mouse', async () => {
  const { cards } = draw()
  await userEvent.click(screen.getByRole('heading', { name: 'Paper sheets' }))
  await userEvent.click(screen.getAllByRole('button', { name: /Who says so/ }).at(-1) ?? document.body)
  await userEvent.click(screen.getByRole('option', { name: 'Family' }))
  await userEvent.click(screen.getByRole('combobox', { name: 'Step or stage' }))
  await userEvent.keyboard('step b{ArrowDown}{Enter}{Tab}2{Tab}Cold food{Control>}{Enter}{/Control}')
  expect(screen.getByRole('group', { name: 'Sheet 2' })).toBeInTheDocument()
  expect(screen.getByRole('combobox', { name: 'Step or stage' })).toHaveFocus()
  await userEvent.keyboard('{Tab}5{Tab}Warm words{Control>}{Enter}{/Control}')
  expect(screen.getByText('2 sheets are in.')).toBeInTheDocument()
  const common = { group: 'family', gathered: 'paper', share: false }
  expect(cards()).toMatchObject([
    { ...common, text: 'Cold food', feeling: -1, about: 'step', step: 'b', source: 'Paper, sheet 1' },
    { ...common, text: 'Warm words', feeling: 2, about: 'unplaced', source: 'Paper, sheet 2' },
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Take out sheet 2' }))
  expect(cards().map(({ text }) => text)).toEqual(['Cold food'])
})

test('a sheet says what it still needs, and one half typed is kept when the screen goes', async () => {
  const { cards } = draw()
  await userEvent.click(screen.getByRole('heading', { name: 'Paper sheets' }))
  const next = screen.getByRole('button', { name: 'Next sheet' })
  await userEvent.click(next)
  expect(screen.getByText('Write what it says, or choose how it felt.')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('What they said'), 'Half a sentence')
  await userEvent.click(next)
  expect(screen.getByText('Choose who says so first.')).toBeInTheDocument()
  expect(cards()).toEqual([])
  cleanup()
  expect(cards()).toMatchObject([{ text: 'Half a sentence', group: 'other', gathered: 'paper' }])
})

test('a window that only looks takes nothing in', async () => {
  const { store } = draw()
  store.getState().setAccess('read')
  expect(await screen.findByText(/This window only looks/)).toBeInTheDocument()
  for (const name of ['Choose answer files', 'Choose a CSV file', 'Next sheet']) {
    expect(screen.getByRole('button', { name })).toBeDisabled()
  }
})

test('what is made elsewhere has its place here', () => {
  draw()
  expect(screen.getByText('Two tablets')).toBeInTheDocument()
})
