import { test } from 'vitest'
import { duplicateSteps } from '../../src/commands/duplicateSteps'
import { counting } from '../support/counting'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('copies steps beside themselves, with the flows between them', () => {
  expectCommand(
    sketch(`
      citizen: apply, wait | home
      apply>wait
      wait>home`),
    duplicateSteps(['wait', 'apply'], counting()),
    sketch(`
      citizen: apply, one@48/48, wait@224/24, two@248/48 | home
      apply>wait
      wait>home
      one>two
      one.text = "apply"
      two.text = "wait"`),
  )
})

test('does not apply when none of them is there', () => {
  expectCommand(sketch('citizen: apply'), duplicateSteps(['gone'], counting()), null)
})
