import { test } from 'vitest'
import { deleteAttendance } from '../../src/commands/deleteAttendance'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const before = sketch(`
  citizen:
  agency:
  6 frontline from agency`)

test('takes a line away', () => {
  expectCommand(
    before,
    deleteAttendance(['frontline from agency']),
    sketch(`
      citizen:
      agency:`),
  )
  expectCommand(before, deleteAttendance(['gone']), null)
})
