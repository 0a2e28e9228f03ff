// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FindingPanel } from '../../../src/features/findings/FindingPanel'
import { FindingsList } from '../../../src/features/findings/FindingsList'
import { newFinding } from '../../../src/model/defaults'
import type { Session } from '../../../src/model/session'
import { useSession } from '../../../src/store/useSession'
import { TellRegion } from '../../../src/ui/tell'
import { smallSession } from '../../model/smallSession'
import { windowOf } from '../../support/windowOf'

const FINDINGS = [
  newFinding({
    id: 'wait',
    map: 'now',
    kind: 'delay',
    steps: ['b'],
    text: 'Six weeks',
    raisedBy: ['family'],
  }),
  newFinding({ id: 'twice', map: 'now', kind: 'duplication', steps: ['a', 'c'], text: 'The same form' }),
  newFinding({ id: 'again', map: 'now', kind: 'delay', steps: ['c'], status: 'checked' }),
]

/** The list, and the panel that it opens, as the map's page shows them. */
function Both() {
  const panel = useSession(({ view }) => view.panel)
  return (
    <>
      <FindingsList />
      {panel?.kind === 'finding' && <FindingPanel id={panel.id} />}
      <TellRegion />
    </>
  )
}

function draw(findings: Session['findings'] = FINDINGS) {
  const { store } = windowOf({ ...smallSession(), findings }, <Both />)
  const list = within(screen.getByRole('region', { name: 'Findings list' }))
  const rows = () => within(list.getByRole('list', { name: 'Findings' })).getAllByRole('listitem')
  return { store, list, rows }
}

test('pressing a finding lights its steps up and brings the first into view, pressing again puts it out', async () => {
  const { store, list } = draw()
  await userEvent.click(list.getByRole('button', { name: /^Duplication.*The same form/ }))
  expect(store.getState().view.spotlight).toEqual(new Set(['a', 'c']))
  expect(store.getState().view.reveal?.id).toBe('a')
  expect(list.getByRole('button', { name: /^Duplication.*The same form/, pressed: true })).toBeVisible()
  await userEvent.click(list.getByRole('button', { name: 'Clear spotlight' }))
  expect(store.getState().view.spotlight).toBeNull()
})

test('asked for to be put in words, a finding has the cursor in its sentence', async () => {
  const { store } = draw()
  for (const id of ['wait', 'again']) {
    act(() => store.getState().setView({ panel: { kind: 'finding', id, focus: 'sentence' } }))
    await userEvent.keyboard('!')
  }
  expect(store.getState().session?.findings.map(({ text }) => text)).toEqual([
    'Six weeks!',
    'The same form',
    '!',
  ])
})

test('kinds are counted, and a filter leaves the others out', async () => {
  const { list, rows } = draw()
  expect(rows()).toHaveLength(3)
  await userEvent.click(list.getByRole('button', { name: 'Delay 2' }))
  expect(rows().map((row) => within(row).getAllByRole('button')[0]?.textContent)).toEqual([
    expect.stringContaining('Six weeks'),
    expect.stringContaining('Checked: not so'),
  ])
  await userEvent.click(list.getByRole('button', { name: /Raised by/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Family' }))
  expect(rows()).toHaveLength(1)
  expect(list.getByText('1 of 3 findings')).toBeVisible()
})

test('a finding is raised, described and deleted without the wall, and deleting can be taken back', async () => {
  const { store, list } = draw([])
  await userEvent.click(list.getByRole('button', { name: 'Raise a finding…' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Duplication' }))
  await userEvent.type(screen.getByRole('combobox'), 'step a{Enter}')
  await userEvent.type(screen.getByRole('combobox'), 'step c{Enter}')
  const panel = within(screen.getByRole('region', { name: 'Finding' }))
  await userEvent.type(panel.getByRole('textbox', { name: 'In a sentence' }), 'Asked twice')
  await userEvent.click(panel.getByRole('checkbox', { name: 'Service user' }))
  await userEvent.click(panel.getByRole('radio', { name: 'High' }))
  await userEvent.click(panel.getByRole('radio', { name: 'Checked: not so' }))
  await userEvent.type(panel.getByRole('textbox', { name: 'What the check found' }), 'One form')
  expect(store.getState().session?.findings).toMatchObject([
    {
      kind: 'duplication',
      steps: ['a', 'c'],
      text: 'Asked twice',
      raisedBy: ['service-user'],
      severity: 3,
      status: 'checked',
      checkedNote: 'One form',
    },
  ])
  await userEvent.click(panel.getByRole('button', { name: 'Delete this finding' }))
  expect(store.getState().session?.findings).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(store.getState().session?.findings).toHaveLength(1)
})

test('a duplication keeps at least two steps', async () => {
  const { store } = draw()
  store.getState().setView({ panel: { kind: 'finding', id: 'twice' } })
  const remove = await screen.findByRole('button', { name: 'Take off this finding: step a' })
  expect(remove).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: 'Add a step to it…' }))
  await userEvent.type(screen.getByRole('combobox'), 'step b{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Take off this finding: step a' }))
  expect(store.getState().session?.findings[1]?.steps).toEqual(['c', 'b'])
})
