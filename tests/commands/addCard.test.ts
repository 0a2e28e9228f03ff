import { expect, test } from 'vitest'
import { addCard } from '../../src/commands/addCard'
import { expectCommand } from '../support/expectCommand'
import { MAP, sketch } from '../support/sketch'

const before = sketch('citizen: apply')
const card = { id: 'c1', map: MAP, group: 'family', text: 'cold' } as const

test('puts words on a step, with the group they came from', () => {
  expectCommand(
    before,
    addCard({ ...card, about: 'step', step: 'apply', feeling: -2 }),
    sketch(`
      citizen: apply
      "cold" on apply
      cold.group = "family"
      cold.feeling = -2`),
  )
})

test('puts words on a stage, on the whole journey, or nowhere yet', () => {
  for (const [place, drawing] of [
    [{ about: 'stage', stage: '1' }, 'on stage 1'],
    [{ about: 'journey', step: 'apply' }, 'on journey'],
    [{ about: 'unplaced', stage: '1' }, 'unplaced'],
  ] as const) {
    expectCommand(
      before,
      addCard({ ...card, ...place }),
      sketch(`
        citizen: apply
        "cold" ${drawing}
        cold.group = "family"`),
    )
  }
})

test('stays in the room unless it is said that it may leave', () => {
  expect(addCard({ ...card, about: 'journey' })(before)?.cards[0]?.share).toBe(false)
  expect(addCard({ ...card, about: 'journey', share: true })(before)?.cards[0]?.share).toBe(true)
})

test('does not apply to a step, stage or map that is not there', () => {
  expectCommand(before, addCard({ ...card, about: 'step', step: 'gone' }), null)
  expectCommand(before, addCard({ ...card, about: 'step' }), null)
  expectCommand(before, addCard({ ...card, about: 'stage', stage: '9' }), null)
  expectCommand(before, addCard({ ...card, about: 'journey', map: 'gone' }), null)
})
