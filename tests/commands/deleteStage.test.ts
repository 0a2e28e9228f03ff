import { test } from 'vitest'
import { deleteStage } from '../../src/commands/deleteStage'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('its steps wait in "Not placed yet" with their flows; cards on it lose their place', () => {
  expectCommand(
    sketch(`
      citizen: apply | wait   | home
      agency:        | assess |
      apply>assess
      assess>home
      "cold" on stage 2
      "slow" on wait`),
    deleteStage('2'),
    sketch(`
      citizen: apply | home ! wait
      agency:        |      ! assess
      apply>assess
      assess>home
      "cold" unplaced
      "slow" on wait`),
  )
})

test('does not apply when it is not there', () => {
  expectCommand(sketch('citizen: apply'), deleteStage('9'), null)
})
