import { test } from 'vitest'
import { placeSteps } from '../../src/commands/placeSteps'
import { expectCommand } from '../support/expectCommand'
import { cell, sketch } from '../support/sketch'

test('puts each note where it was dropped', () => {
  expectCommand(
    sketch(`
      citizen: apply, wait |
      agency:              |
      apply>wait`),
    placeSteps([
      { id: 'apply', ...cell('agency', 2), x: 50, y: 60 },
      { id: 'wait', ...cell('citizen', 1), x: 24, y: 24 },
    ]),
    sketch(`
      citizen: wait |
      agency:       | apply@50/60
      apply>wait`),
  )
})

test('a note can be put with those not placed yet', () => {
  expectCommand(
    sketch('citizen: apply |'),
    placeSteps([{ id: 'apply', ...cell(null, 2), x: 24, y: 24 }]),
    sketch(`
      citizen: |
      ?:       | apply`),
  )
})

test('nothing lies before the top or the start of its cell', () => {
  expectCommand(
    sketch('citizen: apply'),
    placeSteps([{ id: 'apply', ...cell('citizen', 1), x: -10, y: -Infinity }]),
    sketch('citizen: apply@0/0'),
  )
})

test('does not apply when nothing would move, or nowhere to go', () => {
  const before = sketch('citizen: apply')
  expectCommand(before, placeSteps([{ id: 'apply', ...cell('citizen', 1), x: 24, y: 24 }]), null)
  expectCommand(before, placeSteps([{ id: 'apply', ...cell('gone', 1), x: 24, y: 24 }]), null)
  expectCommand(before, placeSteps([]), null)
})
