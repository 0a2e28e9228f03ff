import { expect, test } from 'vitest'
import { agenciesOf } from '../../src/analysis/agencies'
import { worthOf } from '../../src/analysis/worth'
import { MAP, sketch } from '../support/sketch'
import { claimMap } from './claimMap'

const ids = (steps: readonly { readonly id: string }[]): string => steps.map(({ id }) => id).join(' ')

const WORTH = sketch(`
  agency: a, b, c, d
  a.value = "value-adding"
  b.value = "necessary"
  c.value = "failure-demand"
  failure-demand(b)
  failure-demand(d)
  failure-demand(d).status = "checked"
  a.spend = "upstream"
  a.costPounds = { "low": 100, "high": 100 }
  b.spend = "downstream"
  b.costPounds = { "low": 300, "high": 900 }
  c.spend = "downstream"`)

test('the share that helps the citizen is of the steps of which it is said', () => {
  const { valueAdding } = worthOf(WORTH, MAP)
  expect([valueAdding.percent, ids(valueAdding.steps), ids(valueAdding.said)]).toEqual([33, 'a', 'a b c'])
})

test('failure demand is said by the step or by a finding that stands', () => {
  expect(ids(worthOf(WORTH, MAP).failureDemand)).toBe('b c')
})

test('downstream is counted by steps, and by pounds where both are known', () => {
  const { downstream, downstreamCost, costed } = worthOf(WORTH, MAP)
  expect([downstream.percent, ids(downstream.said)]).toEqual([67, 'a b c'])
  // 300 of 400 at the least, 900 of 1,000 at the most.
  expect(downstreamCost).toEqual({ low: 75, high: 90 })
  expect(ids(costed)).toBe('b a')
})

test('agencies are lanes with a step on the map that are not the citizen’s', () => {
  expect(agenciesOf(claimMap(), MAP).map(({ name }) => name)).toEqual([
    'desk',
    'examiner',
    'helper',
    'manager',
  ])
  expect(agenciesOf(sketch('idle: |'), MAP)).toEqual([])
})
