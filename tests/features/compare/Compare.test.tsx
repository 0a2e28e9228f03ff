// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Compare } from '../../../src/features/compare/Compare'
import { newStep } from '../../../src/model/defaults'
import { withRecords } from '../../../src/model/table'
import { sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const region = () => within(screen.getByRole('region', { name: 'Do we see the same things?' }))

test('with no step to compare, nobody is said to have spoken about every step', () => {
  windowOf({ ...sketch('citizen: a'), steps: [] }, <Compare />)
  expect(region().getByText('Agreement: not known')).toBeVisible()
  expect(region().getByText('No steps to compare yet')).toBeVisible()
  expect(region().queryByText(/have said something about every step/)).toBeNull()
})

test('steps of the new way are not counted: what happens now is what is compared', () => {
  const session = sketch(`
    citizen: ask, wait
    delay(wait)
    delay(wait).raisedBy = ["frontline"]
    "months" on wait
    months.feeling = -2
    months.group = "family"`)
  const toBe = { id: 'new', kind: 'to-be', name: 'New', from: null, status: 'draft' } as const
  const [lane] = session.lanes
  const [stage] = session.stages
  const step = newStep({
    id: 'n',
    map: 'new',
    lane: lane?.id ?? null,
    stage: stage?.id ?? null,
    x: 0,
    y: 0,
    text: 'n',
  })
  windowOf(withRecords({ ...session, maps: [...session.maps, toBe] }, 'steps', [step]), <Compare />)
  expect(region().getByText('Both say: 1')).toBeVisible()
  expect(region().getByText('Nobody has said: 1')).toBeVisible()
  expect(region().getByText('Agreement: 100 %')).toBeVisible()
})
