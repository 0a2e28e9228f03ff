import { expect, test } from 'vitest'
import { newStep } from '../../src/model/defaults'
import { asIsMap, flowsOfMap, stepsOfMap } from '../../src/model/mapOf'
import { withRecords } from '../../src/model/table'
import { smallSession } from './smallSession'

test('a map has its own steps alone', () => {
  const elsewhere = newStep({ id: 'z', map: 'later', lane: null, stage: null, x: 0, y: 0, text: '' })
  const session = withRecords(smallSession(), 'steps', [elsewhere])
  expect(stepsOfMap(session, 'now').map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(stepsOfMap(session, 'later')).toEqual([elsewhere])
})

test('the records of a map are the identical array while the table is the same', () => {
  const session = smallSession()
  expect(flowsOfMap(session, 'now')).toBe(flowsOfMap({ ...session, steps: [] }, 'now'))
})

test('the as-is map is found, and a session without one is a mistake of ours', () => {
  expect(asIsMap(smallSession()).id).toBe('now')
  expect(() => asIsMap({ ...smallSession(), maps: [] })).toThrow('no as-is map')
})
