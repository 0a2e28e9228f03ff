import { test } from 'vitest'
import { editLane } from '../../src/commands/editLane'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('changes a lane and leaves its steps', () => {
  const before = sketch('agency: assess')
  expectCommand(
    before,
    editLane('agency', { sector: 'third-sector', colour: 'teal' }),
    sketch(`
      agency: assess
      agency.sector = "third-sector"
      agency.colour = "teal"`),
  )
  expectCommand(before, editLane('agency', { name: 'agency' }), null)
  expectCommand(before, editLane('gone', { name: 'x' }), null)
})
