import { test } from 'vitest'
import { editAttendance } from '../../src/commands/editAttendance'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const before = sketch(`
  citizen:
  agency:
  6 frontline from agency`)

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

test('does not apply to a lane or line that is not there, or where nothing changes', () => {
  expectCommand(before, editAttendance('frontline from agency', { lane: 'gone' }), null)
  expectCommand(before, editAttendance('frontline from agency', { count: 6 }), null)
  expectCommand(before, editAttendance('gone', { count: 6 }), null)
})
