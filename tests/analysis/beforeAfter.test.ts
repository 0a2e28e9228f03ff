import { expect, test } from 'vitest'
import { beforeAfter, type FigureId } from '../../src/analysis/beforeAfter'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { idsInTurn, WAY, withNewWay } from '../support/newWay'

const SESSION = withNewWay(`
  citizen: ask  |
  desk:    form | again
  office:       | pay   ! later
  ask>form
  form>again
  again>pay
  form.documents = ["Photo"]
  again.documents = ["photo"]
  form.workMinutes = { "low": 10, "high": 20 }
  again.waitMinutes = { "low": 60, "high": 90 }
  pay.costPounds = { "low": 5, "high": 7 }
  pay.spend = "downstream"
  ask.spend = "upstream"`)

test('the figures stand in the order of the three aims', () => {
  expect(beforeAfter(SESSION, WAY).map(({ id, aim }) => `${aim} ${id}`)).toEqual([
    'outcomes wait',
    'outcomes deadEnds',
    'simpler steps',
    'simpler agencies',
    'simpler handoffs',
    'simpler asked',
    'cost work',
    'cost cost',
    'cost downstream',
  ])
})

test('each is reckoned from its map, with how much of that it is known of', () => {
  const left = deleteSteps(['again+'], idsInTurn())(SESSION) ?? SESSION
  const of = (wanted: FigureId) => {
    const row = beforeAfter(left, WAY).find(({ id }) => id === wanted)
    return [row?.before, row?.after].map((figure) => [
      figure?.value ?? null,
      `${figure?.coverage?.known} of ${figure?.coverage?.of}`,
    ])
  }
  expect(of('steps')).toEqual([
    [5, '5 of 5'],
    [4, '4 of 4'],
  ])
  expect(of('agencies')).toEqual([
    [2, '5 of 5'],
    [2, '4 of 4'],
  ])
  expect(of('handoffs')).toEqual([
    [2, '3 of 3'],
    [2, '2 of 2'],
  ])
  expect(of('asked')).toEqual([
    [2, '2 of 5'],
    [0, '1 of 4'],
  ])
  expect(of('wait')).toEqual([
    [{ low: 60, high: 90 }, '1 of 5'],
    [null, '0 of 4'],
  ])
  expect(of('work')).toEqual([
    [{ low: 10, high: 20 }, '1 of 5'],
    [{ low: 10, high: 20 }, '1 of 4'],
  ])
  expect(of('cost')[0]).toEqual([{ low: 5, high: 7 }, '1 of 5'])
  expect(of('downstream')[0]).toEqual([50, '2 of 5'])
  expect(of('deadEnds')).toEqual([
    [2, '5 of 5'],
    [2, '4 of 4'],
  ])
})

test('with no new way there is nothing after', () => {
  expect(beforeAfter(SESSION, null).every(({ after }) => after === null)).toBe(true)
})

test('of what no step says, nothing is known: it is not none', () => {
  const unsaid = withNewWay(`
    citizen: ask  |
    desk:    form |
    ask>form`)
  const row = beforeAfter(unsaid, WAY).find(({ id }) => id === 'asked')
  expect(row?.before).toEqual({ value: null, coverage: { known: 0, of: 2 } })
  expect(row?.after).toEqual({ value: null, coverage: { known: 0, of: 2 } })
  const handoffs = beforeAfter(withNewWay('citizen: ask'), null).find(({ id }) => id === 'handoffs')
  expect(handoffs?.before.value).toBe(0)
})
