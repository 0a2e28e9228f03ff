import { test } from 'vitest'
import { addLane } from '../../src/commands/addLane'
import { all } from '../../src/commands/all'
import { deleteLane } from '../../src/commands/deleteLane'
import { editLane } from '../../src/commands/editLane'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('does one after the other, as one', () => {
  expectCommand(
    sketch('citizen: apply'),
    all(addLane({ id: 'agency', name: 'agency' }), editLane('agency', { colour: 'yellow' })),
    sketch(`
      citizen: apply
      agency:`),
  )
})

test('passes over what does not apply, and does not apply when nothing does', () => {
  const before = sketch(`
    citizen: apply
    agency:`)
  expectCommand(before, all(deleteLane('gone'), deleteLane('agency')), sketch('citizen: apply'))
  expectCommand(before, all(deleteLane('gone'), editLane('agency', {})), null)
  expectCommand(before, all(), null)
})
