import { expect, test } from 'vitest'
import { makeOneStep, stepsApart } from '../../../src/commands/tables/oneStep'
import { expectCommand } from '../../support/expectCommand'
import { sketch } from '../../support/sketch'

const BEFORE = sketch(`
  citizen: ask | beg | home
  ask>beg
  beg>home
  ask>home
  delay(beg)
  gap(ask, beg)
  "cold" on beg
  beg.role = "a clerk"
  ask.channel = "phone"
  beg.channel = "letter"`)

test('one step stays, says what either said, and has all that pointed at the other', () => {
  expectCommand(
    BEFORE,
    makeOneStep('ask', 'beg'),
    sketch(`
      citizen: ask | | home
      ask>home
      delay(ask)
      gap(ask)
      "cold" on ask
      ask.role = "a clerk"
      ask.channel = "phone"
      ask.detail = "beg"`),
  )
})

test('where they say something else, it is listed, and what is chosen stands', () => {
  const apart = stepsApart(BEFORE, 'ask', 'beg')
  expect(apart.map(({ unit, here, there }) => [unit, here, there])).toEqual([
    ['channel', 'phone', 'letter'],
    ['text', 'ask', 'beg'],
  ])
  const keys = apart.map(({ key }) => key)
  const chosen = new Map([
    [keys[0] ?? '', 'both'],
    [keys[1] ?? '', 'theirs'],
  ] as const)
  const [step] = makeOneStep('ask', 'beg', chosen)(BEFORE)?.steps ?? []
  expect(step).toMatchObject({ text: 'beg', detail: '', channel: 'phone\nletter' })
})

test('it does not apply to a step that is not there, or to itself', () => {
  expectCommand(BEFORE, makeOneStep('ask', 'nobody'), null)
  expectCommand(BEFORE, makeOneStep('ask', 'ask'), null)
})
