// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { changesOf } from '../../../src/analysis/changes'
import { NewWay } from '../../../src/features/new-way/NewWay'
import { toBeMaps } from '../../../src/model/mapOf'
import { WAY, withNewWay } from '../../support/newWay'
import { MAP, sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const NOW = `
  citizen: ask      | home
  desk:    register | again
  ask>register
  register>again
  again>home
  duplication(register, again)
  failure-demand(again)
  register.value = "non-value-adding"`

const wall = <p>the wall</p>
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

test('with no new way yet, one press starts it and puts it on the wall with its signs', async () => {
  const { store } = windowOf(sketch(NOW), <NewWay wall={wall} />)
  await press('Start the new way')
  const { session, view } = store.getState()
  const [way] = session === null ? [] : toBeMaps(session)
  expect(way?.name).toBe('The new way')
  expect(view.map).toBe(way?.id)
  expect(session === null ? null : changesOf(session, way?.id ?? '').counts.kept).toBe(4)
  const signs = session === null || typeof view.overlay === 'string' ? null : view.overlay?.signs(session)
  expect([...(signs?.values() ?? [])].map(({ name }) => name).toSorted()).toEqual([
    ...Array.from({ length: 6 }, () => 'Kept'),
    'Kept, 1 open',
    'Kept, 2 open',
  ])
  expect(screen.getByText('the wall')).toBeVisible()
  await press('Try another new way')
  expect(store.getState().session?.maps.map(({ name }) => name)).toEqual(['', 'The new way', 'The new way 2'])
})

test('the changes are counted and told, and what was taken away is brought back by a press', async () => {
  const { store } = windowOf(withNewWay(NOW), <NewWay wall={wall} />)
  await userEvent.click(screen.getByRole('radio', { name: 'Three prompts' }))
  await press('Take it away: again')
  await userEvent.click(screen.getByRole('radio', { name: 'Changes' }))
  const counts = within(screen.getByRole('list', { name: 'What became of the steps' }))
  expect(counts.getByText('Kept: 3')).toBeVisible()
  expect(counts.getByText('Taken away: 1')).toBeVisible()
  await press('Bring back: again')
  expect(counts.getByText('Taken away: 0')).toBeVisible()
  expect(store.getState().session?.flows.filter(({ map }) => map === WAY)).toHaveLength(3)
})

test('the prompts join up what is marked as done twice, and bring forward what comes late', async () => {
  const session = withNewWay(`${NOW}\n again.waitMinutes = { "low": 1, "high": 2 }`)
  const { store } = windowOf(session, <NewWay wall={wall} />)
  await userEvent.click(screen.getByRole('radio', { name: 'Three prompts' }))
  const forward = within(screen.getByRole('region', { name: 'Bring forward' }))
  await userEvent.click(forward.getByRole('button', { name: 'Bring it forward: again, to 1' }))
  const counts = () => changesOf(store.getState().session ?? session, WAY).counts
  expect(counts()).toMatchObject({ moved: 1, kept: 3 })
  const join = within(screen.getByRole('region', { name: 'Join up' }))
  await userEvent.click(join.getByRole('button', { name: /^Make them one: “register” \+ “again”/ }))
  expect(counts()).toMatchObject({ merged: 1, kept: 2, removed: 0 })
})

test('a finding is reminded of until a change answers it', async () => {
  const { store } = windowOf(withNewWay(NOW), <NewWay wall={wall} />)
  await userEvent.click(screen.getByRole('radio', { name: 'Still to answer' }))
  expect(screen.getAllByText('Duplication')).toHaveLength(2)
  await press('This change answers it: Failure demand')
  expect(screen.queryByText('Failure demand')).toBeNull()
  expect(store.getState().session?.actions).toMatchObject([
    { title: 'again', answers: ['failure-demand(again)'], changes: ['again+'], status: 'proposed' },
  ])
})

test('one new way is agreed, named, and deleted with undo; what happens now stays', async () => {
  const { store } = windowOf(withNewWay(NOW), <NewWay wall={wall} />)
  await userEvent.click(screen.getByText('About “The new way”'))
  await userEvent.click(screen.getByRole('switch', { name: 'Agreed' }))
  expect(store.getState().session?.maps.at(-1)?.status).toBe('agreed')
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), ' of June')
  expect(store.getState().session?.maps.at(-1)?.name).toBe('The new way of June')
  await press('Delete this new way')
  expect(store.getState().session?.maps).toHaveLength(1)
  expect(store.getState().view.map).toBe(MAP)
  store.getState().undo()
  expect(store.getState().session?.steps).toHaveLength(8)
})

test('the switch shows either map, and leaving shows what happens now', async () => {
  const { store } = windowOf(withNewWay(NOW), <NewWay wall={wall} />)
  expect(store.getState().view.map).toBe(WAY)
  await userEvent.click(screen.getByRole('radio', { name: 'What happens now' }))
  expect(store.getState().view.map).toBe(MAP)
  await userEvent.click(screen.getByRole('switch', { name: 'Show what changes' }))
  expect(store.getState().view.overlay).toBeNull()
})
