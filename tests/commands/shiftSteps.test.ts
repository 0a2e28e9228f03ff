import { test } from 'vitest'
import { shiftSteps } from '../../src/commands/shiftSteps'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('moves steps together', () => {
  expectCommand(
    sketch(`
      citizen: apply@50/60
      agency:  assess@100/24`),
    shiftSteps(['apply', 'assess'], 10, -4),
    sketch(`
      citizen: apply@60/56
      agency:  assess@110/20`),
  )
})

test('the first to touch the edge of its cell stops them all', () => {
  expectCommand(
    sketch('citizen: apply@5/60, wait@100/60'),
    shiftSteps(['apply', 'wait'], -50, 0),
    sketch('citizen: apply@0/60, wait@95/60'),
  )
})

test('does not apply when none would move', () => {
  expectCommand(sketch('citizen: apply@0/60'), shiftSteps(['apply'], -50, 0), null)
  expectCommand(sketch('citizen: apply'), shiftSteps(['gone'], 10, 0), null)
})
