import { expect, test } from 'vitest'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { counting } from '../support/counting'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'
import { withRecords } from '../../src/model/table'
import { newAction } from '../../src/model/defaults'

test('heals the flow around the step', () => {
  expectCommand(
    sketch(`
      citizen: apply, wait, home
      apply>wait
      wait>home`),
    deleteSteps(['wait'], counting()),
    sketch(`
      citizen: apply, home@424/24
      apply>home`),
  )
})

test('heals through a chain of deleted steps', () => {
  expectCommand(
    sketch(`
      citizen: a, b, c, d, e
      a>b
      b>c
      c>d
      d>e`),
    deleteSteps(['b', 'd', 'c'], counting()),
    sketch(`
      citizen: a, e@824/24
      a>e`),
  )
})

test('joins everything before to everything after, once, and nothing to itself', () => {
  expectCommand(
    sketch(`
      citizen: a, b, mid, c, d
      a>mid
      b>mid
      mid>c
      mid>d
      mid>a
      a>c`),
    deleteSteps(['mid'], counting()),
    sketch(`
      citizen: a, b, c@624/24, d@824/24
      a>c
      a>d
      b>a
      b>c
      b>d`),
  )
})

test('a circle of deleted steps is gone round once', () => {
  expectCommand(
    sketch(`
      citizen: a, b, c, d
      a>b
      b>c
      c>b
      c>d`),
    deleteSteps(['b', 'c'], counting()),
    sketch(`
      citizen: a, d@624/24
      a>d`),
  )
})

test('a flow that leads to one place keeps its label', () => {
  expectCommand(
    sketch(`
      citizen: urgent, phone, write, home
      urgent>phone "yes"
      urgent>write "no"
      phone>home
      write>home
      urgent>phone.share = 0.2`),
    deleteSteps(['phone'], counting()),
    sketch(`
      citizen: urgent, write@424/24, home@624/24
      urgent>write "no"
      write>home
      urgent>home "yes"
      urgent>home.share = 0.2`),
  )
})

test('a label that would go to two places goes to none', () => {
  expectCommand(
    sketch(`
      citizen: urgent, phone, home, police
      urgent>phone "yes"
      phone>home
      phone>police`),
    deleteSteps(['phone'], counting()),
    sketch(`
      citizen: urgent, home@424/24, police@624/24
      urgent>home
      urgent>police`),
  )
})

test('cards fall back to the stage, or lose their place', () => {
  expectCommand(
    sketch(`
      citizen: apply | ! later
      "cold" on apply
      "when?" on later
      "long" on journey`),
    deleteSteps(['apply', 'later'], counting()),
    sketch(`
      citizen: |
      "cold" on stage 1
      "when?" unplaced
      "long" on journey`),
  )
})

test('findings lose the step; one left without any goes, and a duplication left with one', () => {
  expectCommand(
    sketch(`
      citizen: a, b, c
      duplication(a, b)
      duplication(a, b, c)
      gap(a, b)
      counter-productive(a)`),
    deleteSteps(['a'], counting()),
    sketch(`
      citizen: b@224/24, c@424/24
      duplication(b, c)
      gap(b)`),
  )
})

test('actions no longer point at what is gone', () => {
  const before = withRecords(
    sketch(`
      citizen: a, b
      gap(a)`),
    'actions',
    [newAction({ id: 'act', title: 'Ask once', answers: ['gap(a)'], changes: ['a', 'b'] })],
  )
  const after = deleteSteps(['a'], counting())(before)
  expect(after?.actions).toEqual([newAction({ id: 'act', title: 'Ask once', changes: ['b'] })])
})

test('does not apply when no such step is there', () => {
  expectCommand(sketch('citizen: apply'), deleteSteps(['gone'], counting()), null)
})
