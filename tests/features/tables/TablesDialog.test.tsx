// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test } from 'vitest'
import { forTable, keptIn, tableMarkOf } from '../../../src/commands/tables/handouts'
import { onHandedOver } from '../../../src/exchange/handOver'
import { TablesDialog } from '../../../src/features/tables/TablesDialog'
import { toSessionFile } from '../../../src/model/gate/toSessionFile'
import { newId } from '../../../src/model/newId'
import type { Session, Step } from '../../../src/model/session'
import { find, withoutRecords, withRecords } from '../../../src/model/table'
import { sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const DAY = sketch(`
  citizen: apply | wait | home
  agency:        | assess |
  apply>wait
  "cold" on wait`)

function called(id: string): Step {
  const step = find(DAY.steps, id)
  if (step === undefined) throw new Error(`no step is called ${id}`)
  return step
}

URL.createObjectURL ??= () => 'blob:nothing'
URL.revokeObjectURL ??= () => undefined

function opened(session: Session = DAY) {
  const scopes: string[] = []
  const { store } = windowOf(
    session,
    <TablesDialog
      prepare={(scope) => {
        scopes.push(scope)
        const now = store.getState().session
        return Promise.resolve(now === null ? null : { session: now, said: '' })
      }}
    />,
  )
  act(() => store.getState().setView({ dialog: 'tables' }))
  return { store, scopes }
}

const dialog = (name: RegExp | string = 'Bring tables together') => screen.findByRole('dialog', { name })

function fileOf(session: Session, name: string): File {
  return new File([JSON.stringify(toSessionFile(session, ''))], name, { type: 'application/json' })
}

async function take(...files: readonly File[]): Promise<void> {
  await dialog()
  const chooser = document.querySelector<HTMLInputElement>('input[type=file]')
  if (chooser === null) throw new Error('nothing asks for files')
  await userEvent.upload(chooser, [...files])
}

const handedTo = (name: string): Session => {
  const session = forTable(DAY, { id: newId(), session: newId(), name })
  return { ...session, about: { ...session.about, id: newId() } }
}

test('each table gets a file under its name; the session remembers it, and undo leaves that alone', async () => {
  const names: string[] = []
  onTestFinished(onHandedOver((name) => void names.push(name)))
  const { store, scopes } = opened()
  const page = within(await dialog())
  const name = page.getByRole('textbox', { name: 'Name of table 2' })
  await userEvent.clear(name)
  await userEvent.type(name, 'Housing')
  await userEvent.click(page.getByRole('button', { name: 'Save the file for Housing' }))
  expect(await page.findByText(/^Housing: handed out .*not back yet$/)).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Save the file for Table 1' }))
  expect(await page.findByText(/^Table 1: handed out/)).toBeVisible()
  expect(names).toEqual([expect.stringMatching(/housing\.journey\.json$/), expect.stringMatching(/table-1/)])
  // Safe to share unless all of it is asked for, and looked through once for both.
  expect(scopes).toEqual(['to-share'])
  const { session, canUndo } = store.getState()
  expect(session === null ? [] : keptIn(session).handedOut.map((file) => file.name)).toEqual([
    'Housing',
    'Table 1',
  ])
  expect(canUndo).toBe(false)
})

test('files come one by one: what is new and changed, what to choose, and one press brings each in', async () => {
  const first = withRecords(handedTo('Table 1'), 'steps', [
    { ...called('home'), id: newId(), text: 'flat', y: 300 },
    { ...called('wait'), text: 'wait a week' },
  ])
  const second = withRecords(handedTo('Table 2'), 'steps', [{ ...called('wait'), text: 'wait a month' }])
  const { store } = opened()
  await take(fileOf(first, 'one.json'), fileOf(second, 'two.json'))
  const one = within(await dialog('What “Table 1” brings'))
  expect(one.getByText('New: 1 step')).toBeVisible()
  expect(one.getByText('Changed at the table alone: 1')).toBeVisible()
  await userEvent.click(one.getByRole('button', { name: 'Bring in' }))
  const two = within(await dialog('What “Table 2” brings'))
  const clashes = within(two.getByRole('region', { name: 'Different here and at the table: 1' }))
  expect(clashes.getByText('wait a week')).toBeVisible()
  expect(clashes.getByText('wait a month')).toBeVisible()
  expect(clashes.getByRole('radio', { name: 'From here' })).toBeChecked()
  await userEvent.click(clashes.getByRole('radio', { name: 'Both' }))
  await userEvent.click(two.getByRole('button', { name: 'Bring in' }))
  await dialog()
  const text = (): unknown => store.getState().session?.steps.map((step) => step.text)
  expect(text()).toEqual(['apply', 'wait a week', 'home', 'assess', 'flat'])
  expect(store.getState().session?.steps[1]?.detail).toBe('wait a month')
  act(() => void store.getState().undo())
  act(() => void store.getState().undo())
  expect(store.getState().session).toBe(DAY)
})

test('a file that is passed over changes nothing, and one that came before has nothing new', async () => {
  const theirs = withoutRecords(handedTo('Table 1'), 'cards', ['cold'])
  const { store } = opened()
  await take(fileOf(theirs, 'one.json'))
  const page = within(await dialog('What “Table 1” brings'))
  expect(page.getByRole('region', { name: 'Deleted at the table: 1' })).toHaveTextContent('Card “cold”')
  await userEvent.click(page.getByRole('button', { name: 'Not this file' }))
  expect(store.getState().session).toBe(DAY)
  await take(fileOf(theirs, 'one.json'))
  await userEvent.click(
    within(await dialog('What “Table 1” brings')).getByRole('radio', { name: 'Delete it here too' }),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Bring in' }))
  expect(store.getState().session?.cards).toEqual([])
  await take(fileOf(theirs, 'one.json'))
  expect(await screen.findByText('one.json was brought in before. It has nothing new.')).toBeVisible()
})

test('likely same steps are offered, none is merged unasked, and what is left for later waits', async () => {
  const elsewhere = sketch(`
    citizen: apply now | rent
    Agency:  check | pay`)
  const { store } = opened()
  await take(
    fileOf({ ...elsewhere, about: { ...elsewhere.about, id: 'other', title: 'Other' } }, 'other.json'),
  )
  const page = within(await dialog('What “Other” brings'))
  expect(page.getByRole('button', { name: /The table’s lane “Agency” is/ })).toHaveTextContent('agency')
  const alike = within(page.getByRole('region', { name: 'Perhaps the same step: 1' }))
  expect(alike.getByRole('radio', { name: 'Decide later' })).toBeChecked()
  await userEvent.click(page.getByRole('button', { name: 'Bring in' }))
  expect(store.getState().session?.steps.map((step) => step.text)).toContain('apply now')
  const home = within(await dialog())
  await userEvent.click(await home.findByRole('button', { name: 'Make one step of them' }))
  const { session } = store.getState()
  expect(session?.steps.map((step) => step.text)).not.toContain('apply now')
  expect(session === null ? null : find(session.steps, 'apply')?.detail).toBe('apply now')
  expect(home.queryByRole('button', { name: 'Make one step of them' })).toBeNull()
})

test('on a table’s own computer it says whose session it is, and gives the file that goes back whole', async () => {
  const { scopes } = opened(handedTo('Table 4'))
  const page = within(await dialog())
  expect(page.getByText('This is the session of Table 4')).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Save the file for the facilitator' }))
  expect(scopes).toEqual(['everything'])
})

test('a file that is none of ours is refused by its name', async () => {
  opened()
  await take(new File(['{"hello": 1}'], 'shopping.json', { type: 'application/json' }))
  expect(await screen.findByText(/^shopping\.json was not brought in: /)).toBeVisible()
  expect(tableMarkOf(DAY)).toBeNull()
})
