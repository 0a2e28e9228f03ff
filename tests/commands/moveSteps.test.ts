import { test } from 'vitest'
import { moveSteps } from '../../src/commands/moveSteps'
import { expectCommand } from '../support/expectCommand'
import { cell, sketch } from '../support/sketch'

test('carries its flows along', () => {
  expectCommand(
    sketch(`
      citizen: apply |        |
      agency:        | assess |
      apply>assess`),
    moveSteps(['assess'], cell('agency', 3)),
    sketch(`
      citizen: apply |        |
      agency:        |        | assess
      apply>assess`),
  )
})

test('keeps the arrangement of those that move together', () => {
  expectCommand(
    sketch(`
      citizen: apply, wait@300/80 |
      agency:                     |`),
    moveSteps(['apply', 'wait'], cell('agency', 2)),
    sketch(`
      citizen: |
      agency:  | apply, wait@300/80`),
  )
})

test('does not apply when all are there already or the lane is gone', () => {
  expectCommand(sketch('citizen: apply'), moveSteps(['apply'], cell('citizen', 1)), null)
  expectCommand(sketch('citizen: apply'), moveSteps(['apply'], cell('gone', 1)), null)
  expectCommand(sketch('citizen: apply'), moveSteps(['gone'], cell('citizen', 1)), null)
})
