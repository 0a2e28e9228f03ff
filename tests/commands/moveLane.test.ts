import { expect, test } from 'vitest'
import { moveLane } from '../../src/commands/moveLane'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const before = sketch(`
  citizen: apply
  police:  arrest
  court:   sentence
  apply>arrest`)

test('moves a lane with all that lies in it', () => {
  expectCommand(
    before,
    moveLane('court', 'citizen'),
    sketch(`
      court:   sentence
      citizen: apply
      police:  arrest
      apply>arrest`),
  )
})

test('moves a lane to the foot', () => {
  expectCommand(
    before,
    moveLane('citizen', null),
    sketch(`
      police:  arrest
      court:   sentence
      citizen: apply
      apply>arrest`),
  )
})

test('does not apply where it stands already, before itself, or before what is not there', () => {
  expectCommand(before, moveLane('police', 'court'), null)
  expectCommand(before, moveLane('court', null), null)
  expectCommand(before, moveLane('police', 'police'), null)
  expectCommand(before, moveLane('police', 'gone'), null)
  expectCommand(before, moveLane('gone', null), null)
})

test('finds room even where two lanes have come to the same key', () => {
  const [citizen, police, court] = before.lanes
  const lanes = [citizen, police, { ...court, order: police?.order }] as typeof before.lanes
  const moved = moveLane('citizen', 'court')({ ...before, lanes })
  expect(moved?.lanes.find(({ id }) => id === 'citizen')?.order).not.toBe(citizen?.order)
})
