import { test } from 'vitest'
import { placeCards } from '../../src/commands/placeCards'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const before = sketch(`
  citizen: apply, wait | paid
  "cold" unplaced
  "slow" on apply`)

test('lays a card on a step', () => {
  expectCommand(
    before,
    placeCards(['cold'], { about: 'step', step: 'wait', stage: null }),
    sketch(`
      citizen: apply, wait | paid
      "cold" on wait
      "slow" on apply`),
  )
})

test('lays several on a stage at once, and back among those without a place', () => {
  expectCommand(
    before,
    placeCards(['cold', 'slow'], { about: 'stage', step: null, stage: '2' }),
    sketch(`
      citizen: apply, wait | paid
      "cold" on stage 2
      "slow" on stage 2`),
  )
  expectCommand(
    before,
    placeCards(['cold', 'slow'], { about: 'unplaced', step: null, stage: null }),
    sketch(`
      citizen: apply, wait | paid
      "cold" unplaced
      "slow" unplaced`),
  )
})

test('lays a card on the whole journey and says no step with it', () => {
  expectCommand(
    before,
    placeCards(['slow'], { about: 'journey', step: 'apply', stage: '1' }),
    sketch(`
      citizen: apply, wait | paid
      "cold" unplaced
      "slow" on journey`),
  )
})

test('does not apply where the card lies already, where there is no such place, or to a card taken back', () => {
  expectCommand(before, placeCards(['slow'], { about: 'step', step: 'apply', stage: null }), null)
  expectCommand(before, placeCards(['cold'], { about: 'step', step: 'gone', stage: null }), null)
  expectCommand(before, placeCards(['cold'], { about: 'stage', step: null, stage: 'gone' }), null)
  expectCommand(before, placeCards(['gone'], { about: 'journey', step: null, stage: null }), null)
  const withdrawn = sketch(`
    citizen: apply
    "cold" unplaced
    cold.withdrawn = true`)
  expectCommand(withdrawn, placeCards(['cold'], { about: 'journey', step: null, stage: null }), null)
})
