import { test } from 'vitest'
import { parkFinding } from '../../src/commands/parkFinding'
import { JOURNEY } from '../support/boardSession'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const before = sketch(JOURNEY)
const parked = sketch(`${JOURNEY}
  delay(wait).parked = "The law comes first"`)

test('says why a finding is not answered; without a reason it is not parked', () => {
  expectCommand(before, parkFinding('delay(wait)', 'The law comes first'), parked)
  expectCommand(parked, parkFinding('delay(wait)', ' '), before)
})

test('does not apply to what is not there, or where nothing changes', () => {
  expectCommand(before, parkFinding('gone', 'x'), null)
  expectCommand(before, parkFinding('delay(wait)', ''), null)
})
