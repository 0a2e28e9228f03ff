import { expect, test } from 'vitest'
import { copySteps } from '../../src/commands/clip'
import { pasteSteps } from '../../src/commands/pasteSteps'
import { counting } from '../support/counting'
import { expectCommand } from '../support/expectCommand'
import { cell, MAP, sketch } from '../support/sketch'

const room = sketch(`
  citizen: apply, wait |          | |
  police:              |          | |
  court:               | sentence | |
  apply>wait
  wait>sentence
  sentence>apply`)

test('puts copies at the place, with the flows between them', () => {
  expectCommand(
    room,
    pasteSteps(
      copySteps(room, ['apply', 'wait']),
      { map: MAP, ...cell('police', 3), x: 24, y: 24 },
      counting(),
    ),
    sketch(`
      citizen: apply, wait |          |             |
      police:              |          | copy1, copy2 |
      court:               | sentence |             |
      apply>wait
      wait>sentence
      sentence>apply
      copy1>copy2
      copy1.text = "apply"
      copy2.text = "wait"`),
  )
})

test('keeps lanes and stages as far apart as they were', () => {
  const clip = copySteps(room, ['wait', 'sentence'])
  const after = pasteSteps(clip, { map: MAP, ...cell('citizen', 3), x: 50, y: 60 }, counting())(room)
  expect(after?.steps.slice(-2)).toMatchObject([
    { id: 'new 1', text: 'wait', ...cell('citizen', 3), x: 50, y: 60 },
    { id: 'new 2', text: 'sentence', ...cell('court', 4), x: 24, y: 24 },
  ])
})

test('what would lie beyond the last lane lies in the last', () => {
  const clip = copySteps(room, ['wait', 'sentence'])
  const after = pasteSteps(clip, { map: MAP, ...cell('court', 4), x: 24, y: 24 }, counting())(room)
  expect(after?.steps.slice(-2)).toMatchObject([cell('court', 4), cell('court', 4)])
})

test('lands in another session, which has other lanes', () => {
  const other = sketch('friends: |')
  expectCommand(
    other,
    pasteSteps(
      copySteps(room, ['apply', 'sentence']),
      { map: MAP, ...cell('friends', 1), x: 24, y: 24 },
      counting(),
    ),
    sketch(`
      friends: apply | sentence
      sentence>apply`),
  )
})

test('does not apply to an empty clip or a place that is not there', () => {
  const to = { map: MAP, ...cell('police', 1), x: 24, y: 24 }
  const clip = copySteps(room, ['apply'])
  expectCommand(room, pasteSteps(copySteps(room, []), to, counting()), null)
  expectCommand(room, pasteSteps(clip, { ...to, lane: 'gone' }, counting()), null)
  expectCommand(room, pasteSteps(clip, { ...to, map: 'gone' }, counting()), null)
})
