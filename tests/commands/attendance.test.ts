import { test } from 'vitest'
import { addAttendance } from '../../src/commands/addAttendance'
import { deleteAttendance } from '../../src/commands/deleteAttendance'
import { editAttendance } from '../../src/commands/editAttendance'
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

test('changes a count, never to fewer than nobody', () => {
  expectCommand(
    before,
    editAttendance('frontline from agency', { count: -1, lane: 'citizen' }),
    sketch(`
      citizen:
      agency:
      0 frontline from citizen`),
  )
})

test('takes a line away', () => {
  expectCommand(
    before,
    deleteAttendance(['frontline from agency']),
    sketch(`
      citizen:
      agency:`),
  )
})

test('does not apply to a lane or line that is not there, or where nothing changes', () => {
  expectCommand(before, addAttendance({ id: 't1', lane: 'gone' }), null)
  expectCommand(before, editAttendance('frontline from agency', { lane: 'gone' }), null)
  expectCommand(before, editAttendance('frontline from agency', { count: 6 }), null)
  expectCommand(before, deleteAttendance(['gone']), null)
})
