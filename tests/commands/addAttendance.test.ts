import { test } from 'vitest'
import { addAttendance } from '../../src/commands/addAttendance'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const before = sketch(`
  citizen:
  agency:
  6 frontline from agency`)

test('counts those who came, by group and lane', () => {
  expectCommand(
    before,
    addAttendance({ id: 't1', group: 'family', lane: null, count: 2.6 }),
    sketch(`
      citizen:
      agency:
      6 frontline from agency
      3 family`),
  )
})

test('does not apply to a lane that is not there, or an id that is taken', () => {
  expectCommand(before, addAttendance({ id: 't1', lane: 'gone' }), null)
  expectCommand(before, addAttendance({ id: 'frontline from agency' }), null)
})
