import { test } from 'vitest'
import { editCard } from '../../src/commands/editCard'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const before = sketch(`
  citizen: apply, wait
  "cold" on apply`)

test('changes what a card says', () => {
  expectCommand(
    before,
    editCard('cold', { feeling: 1, share: true, group: 'frontline' }),
    sketch(`
      citizen: apply, wait
      "cold" on apply
      cold.feeling = 1
      cold.share = true
      cold.group = "frontline"`),
  )
})

test('moves a card to another step or to a stage', () => {
  expectCommand(
    before,
    editCard('cold', { step: 'wait' }),
    sketch(`
      citizen: apply, wait
      "cold" on wait`),
  )
  expectCommand(
    before,
    editCard('cold', { about: 'stage', stage: '1' }),
    sketch(`
      citizen: apply, wait
      "cold" on stage 1`),
  )
})

test('does not apply when nothing changes or the place is not there', () => {
  expectCommand(before, editCard('cold', { text: 'cold' }), null)
  expectCommand(before, editCard('cold', { about: 'step', step: 'gone' }), null)
  expectCommand(before, editCard('gone', { text: 'x' }), null)
})
