import { expect, test } from 'vitest'
import { bothAsOne } from '../../src/analysis/bothAsOne'
import { changeRows } from '../../src/analysis/changeRows'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { idsInTurn, WAY, withNewWay, withStep } from '../support/newWay'
import { MAP } from '../support/sketch'

const SESSION = withNewWay(`
  citizen: a    | c
  desk:    b, d |
  a>b
  b>c`)

test('a step that moved says from where, and what else it says', () => {
  const moved = withStep(SESSION, 'b+', { lane: 'citizen', text: 'by telephone', moment: true })
  const row = changeRows(moved, WAY).find(({ step }) => step?.id === 'b+')
  expect(row).toMatchObject({
    kind: 'moved',
    alsoChanged: true,
    isElsewhere: true,
    fields: ['text', 'moment'],
  })
  expect(row?.from.map(({ id }) => id)).toEqual(['b'])
})

test('every step has a row: what is new first, then what is kept, and last what is gone', () => {
  const left = deleteSteps(['d+'], idsInTurn())(withStep(SESSION, 'a+', { from: [] })) ?? SESSION
  expect(changeRows(left, WAY).map(({ kind, step, from }) => [kind, step?.id ?? from[0]?.id])).toEqual([
    ['new', 'a+'],
    ['kept', 'b+'],
    ['kept', 'c+'],
    ['removed', 'a'],
    ['removed', 'd'],
  ])
})

test('both as one holds the new way, what was taken away, and where a moved step was', () => {
  const moved = withStep(SESSION, 'c+', { lane: 'desk' })
  const left = deleteSteps(['b+'], idsInTurn('heal'))(moved)
  const both = bothAsOne(left ?? SESSION, WAY)
  expect([...both.past]).toEqual(['b', 'c'])
  expect(both.session.steps.map(({ id }) => id)).toEqual(['a+', 'c+', 'd+', 'b', 'c'])
  expect(both.session.steps.every(({ map }) => map === WAY)).toBe(true)
  expect(both.session.flows.map(({ from, to }) => `${from}>${to}`)).toEqual(['a+>c+', 'a+>b', 'b>c'])
  expect(SESSION.steps.filter(({ map }) => map === MAP)).toHaveLength(4)
})
