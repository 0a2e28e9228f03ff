import { test } from 'vitest'
import { deleteFlows } from '../../src/commands/deleteFlows'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('takes flows away and leaves their steps', () => {
  const before = sketch(`
    citizen: apply, wait, home
    apply>wait
    wait>home`)
  expectCommand(
    before,
    deleteFlows(['wait>home', 'gone']),
    sketch(`
      citizen: apply, wait, home
      apply>wait`),
  )
  expectCommand(before, deleteFlows(['gone']), null)
})
