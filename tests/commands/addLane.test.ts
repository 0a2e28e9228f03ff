import { test } from 'vitest'
import { addLane } from '../../src/commands/addLane'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('adds a lane at the foot, in a colour that none has', () => {
  expectCommand(
    sketch('citizen: apply'),
    addLane({ id: 'new', name: 'agency', sector: 'statutory' }),
    sketch(`
      citizen: apply
      agency:
      agency.sector = "statutory"
      agency.colour = "blue"`),
  )
})

test('adds a lane above another one', () => {
  expectCommand(
    sketch(`
      citizen: apply
      agency:`),
    addLane({ id: 'new', name: 'friends', before: 'agency', colour: 'yellow' }),
    sketch(`
      citizen: apply
      friends:
      agency:`),
  )
})

test('does not apply when the id is taken or the lane below is not there', () => {
  expectCommand(sketch('citizen:'), addLane({ id: 'citizen', name: 'x' }), null)
  expectCommand(sketch('citizen:'), addLane({ id: 'new', name: 'x', before: 'gone' }), null)
})
