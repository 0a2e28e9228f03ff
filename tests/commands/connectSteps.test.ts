import { expect, test } from 'vitest'
import { connectSteps } from '../../src/commands/connectSteps'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('draws a flow from one step to another', () => {
  expectCommand(
    sketch('citizen: apply, wait'),
    connectSteps({ id: 'f1', from: 'apply', to: 'wait' }),
    sketch(`
      citizen: apply, wait
      apply>wait`),
  )
})

test('the way back is another flow', () => {
  expectCommand(
    sketch(`
      citizen: apply, wait
      apply>wait`),
    connectSteps({ id: 'f1', from: 'wait', to: 'apply' }),
    sketch(`
      citizen: apply, wait
      apply>wait
      wait>apply`),
  )
})

test('does not apply twice, to itself, or to what is not there', () => {
  const before = sketch(`
    citizen: apply, wait
    apply>wait`)
  expectCommand(before, connectSteps({ id: 'f1', from: 'apply', to: 'wait' }), null)
  expectCommand(before, connectSteps({ id: 'f1', from: 'apply', to: 'apply' }), null)
  expectCommand(before, connectSteps({ id: 'f1', from: 'apply', to: 'gone' }), null)
})

test('does not apply between two maps', () => {
  const session = sketch('citizen: apply, wait')
  const [apply, wait] = session.steps
  const split = { ...session, steps: [apply, { ...wait, map: 'to-be' }] } as typeof session
  expect(connectSteps({ id: 'f1', from: 'apply', to: 'wait' })(split)).toBeNull()
})
