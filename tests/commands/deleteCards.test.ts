import { test } from 'vitest'
import { deleteCards } from '../../src/commands/deleteCards'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('takes cards away', () => {
  const before = sketch(`
    citizen: apply
    "cold" on apply
    "warm" on journey`)
  expectCommand(
    before,
    deleteCards(['cold']),
    sketch(`
      citizen: apply
      "warm" on journey`),
  )
  expectCommand(before, deleteCards(['gone']), null)
})
