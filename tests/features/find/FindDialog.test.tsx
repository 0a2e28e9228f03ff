// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FindDialog } from '../../../src/features/find/FindDialog'
import { newCard, newFinding, newMap, newStep } from '../../../src/model/defaults'
import type { Session } from '../../../src/model/session'
import type { ActName } from '../../../src/store/acts'
import { smallSession } from '../../model/smallSession'
import { windowOf, type TestWindow } from '../../support/windowOf'

function session(): Session {
  return {
    ...smallSession(),
    findings: [newFinding({ id: 'n', map: 'now', kind: 'delay', steps: ['b'], text: 'Weeks of silence' })],
    cards: [newCard({ id: 'k', map: 'now', about: 'step', step: 'c', text: 'Nobody rang me' })],
  }
}

function openFind(): TestWindow {
  const opened = windowOf(session(), <FindDialog />)
  act(() => opened.store.getState().setView({ dialog: 'find' }))
  return opened
}

test('a step is reached by a few letters and Enter', async () => {
  const { store } = openFind()
  await userEvent.keyboard('step b')
  expect(screen.getAllByRole('option')[0]).toHaveTextContent('Step step b Prison, Inside')
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(store.getState().view.reveal?.id).toBe('b'))
  expect([...store.getState().selection]).toEqual(['b'])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a finding and a card open in their panel, beside the step they are about', async () => {
  const { store } = openFind()
  await userEvent.keyboard('weeks{Enter}')
  await waitFor(() => expect(store.getState().view.panel).toEqual({ kind: 'finding', id: 'n' }))
  expect(store.getState().view.reveal?.id).toBe('b')
  act(() => store.getState().setView({ dialog: 'find' }))
  await userEvent.keyboard('nobody rang{Enter}')
  await waitFor(() =>
    expect(store.getState().view.panel).toEqual({ kind: 'cards', about: { about: 'step', step: 'c' } }),
  )
  expect(store.getState().view.reveal?.id).toBe('c')
})

test('Ctrl+Enter on a step writes the step after it', async () => {
  const { store, acts } = openFind()
  const written = vi.fn<() => boolean>(() => true)
  acts.register('writeStep', { run: written })
  await userEvent.keyboard('step b{Control>}{Enter}{/Control}')
  await waitFor(() => expect(written).toHaveBeenCalledOnce())
  expect([...store.getState().selection]).toEqual(['b'])
})

test('a command is done, after the arrow keys chose it', async () => {
  const { acts } = openFind()
  const tidied = vi.fn<() => boolean>(() => true)
  acts.register('zoomToFit', { run: () => false })
  acts.register('tidy', { run: tidied })
  await userEvent.keyboard('tidy')
  expect(screen.getByRole('option', { name: /Tidy the map/ })).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(tidied).toHaveBeenCalledOnce())
})

test.each<[string, readonly ActName[], readonly string[]]>([
  [
    'export',
    ['exportSession', 'exportPicture', 'exportDrawing', 'exportTables'],
    [
      'Export: full session file (JSON)',
      'Export: picture (PNG)',
      'Export: drawing (SVG)',
      'Export: tables (CSV)',
    ],
  ],
  ['csv', ['exportTables'], ['Export: tables (CSV)']],
  ['snapshots', ['snapshots'], ['Snapshots']],
  ['settings', ['settings'], ['Settings of this device']],
  ['keys', ['keys'], ['Show all keys']],
  ['outline', ['toggleOutline'], ['Show or hide the outline']],
  ['findings', ['goToFindings', 'toggleFindingsList'], ['Go to: Findings', 'Show or hide the findings list']],
  ['set up', ['goToSetUp'], ['Go to: Set up']],
])('what can be done outside the wall is found too: %s', async (letters, offered, found) => {
  const { acts } = openFind()
  for (const act of offered) acts.register(act, { run: () => true })
  await userEvent.keyboard(letters)
  for (const name of found)
    expect(screen.getByRole('option', { name: (all) => all.includes(name) })).toBeVisible()
})

test('lanes and stages are found, and nothing found says so', async () => {
  const { store } = openFind()
  await userEvent.keyboard('zzzz')
  expect(screen.getByText('Nothing found for “zzzz”')).toBeVisible()
  await userEvent.clear(screen.getByRole('combobox'))
  await userEvent.keyboard('out{Enter}')
  await waitFor(() => expect(store.getState().view.reveal?.id).toBe('out'))
})

test('what is on another map is found under its name, and choosing it shows that map', async () => {
  const now = session()
  const way = newMap({ id: 'way', kind: 'to-be', name: 'Gate to home' })
  const other = newStep({ id: 'b+', map: 'way', lane: 'prison', stage: 'inside', x: 0, y: 0, text: 'step b' })
  const opened = windowOf({ ...now, maps: [...now.maps, way], steps: [...now.steps, other] }, <FindDialog />)
  act(() => opened.store.getState().setView({ dialog: 'find' }))
  await userEvent.keyboard('step b')
  const elsewhere = screen.getByRole('group', { name: 'On another map: Gate to home' })
  expect(within(elsewhere).getAllByRole('option')).toHaveLength(1)
  // What is on the map that is shown comes first.
  expect(screen.getAllByRole('option')[0]).toHaveAttribute('aria-selected', 'true')
  expect(elsewhere).not.toContainElement(screen.getAllByRole('option')[0] ?? null)
  await userEvent.keyboard('{ArrowUp}{Enter}')
  await waitFor(() => expect(opened.store.getState().view.reveal?.id).toBe('b+'))
  expect(opened.store.getState().view.map).toBe('way')
  expect([...opened.store.getState().selection]).toEqual(['b+'])
})
