import { expect, test } from 'vitest'
import { deleteNewWay } from '../../src/commands/deleteNewWay'
import { raiseFinding } from '../../src/commands/raiseFinding'
import { danglingIn } from '../support/expectCommand'
import { WAY, withNewWay } from '../support/newWay'
import { MAP } from '../support/sketch'

const SESSION = withNewWay(`
  citizen: ask, wait
  ask>wait
  delay(wait)
  "cold" on wait`)

test('a new way goes with all that lies on it, and nothing else does', () => {
  const raised = raiseFinding({ id: 'n', map: WAY, kind: 'gap', steps: ['wait+'] })(SESSION)
  if (raised === null) throw new Error('not raised')
  const left = deleteNewWay(WAY)(raised)
  expect(left?.maps.map(({ id }) => id)).toEqual([MAP])
  expect(left?.steps.map(({ id }) => id)).toEqual(['ask', 'wait'])
  expect(left?.flows.map(({ id }) => id)).toEqual(['ask>wait'])
  expect(left?.findings.map(({ id }) => id)).toEqual(['delay(wait)'])
  expect(left?.cards).toEqual(SESSION.cards)
  expect(left === null || left === undefined ? [] : danglingIn(left)).toEqual([])
})

test('what happens now stays, and what is not there cannot go', () => {
  expect(deleteNewWay(MAP)(SESSION)).toBeNull()
  expect(deleteNewWay('none')(SESSION)).toBeNull()
})
