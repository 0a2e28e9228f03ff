import { expect, test } from 'vitest'
import { clipText, copySteps } from '../../src/commands/clip'
import { parseClip } from '../../src/commands/parseClip'
import { sketch } from '../support/sketch'

const room = sketch(`
  citizen: wait@300/24, apply@24/24 | home
  apply>wait
  wait>home`)

test('takes steps in reading order, and only the flows between them', () => {
  const clip = copySteps(room, ['wait', 'apply', 'gone'])
  expect(clip.steps.map(({ id }) => id)).toEqual(['apply', 'wait'])
  expect(clip.flows.map(({ id }) => id)).toEqual(['apply>wait'])
})

test('comes back from the clipboard as it went there', () => {
  const clip = copySteps(room, ['wait', 'apply'])
  expect(parseClip(clipText(clip))).toEqual(clip)
})

test('other text is no clip', () => {
  for (const text of ['', 'Probation: sends a letter', '{}', '{"format":"throughline-session"}']) {
    expect(parseClip(text)).toBeNull()
  }
})

test('a broken or hostile clip passes the gate like any file', () => {
  const text = clipText(copySteps(room, ['wait', 'apply']))
  expect(parseClip(text.slice(0, -5))).toBeNull()
  const hostile = parseClip(
    text.replace('"text":"wait"', '"text":"\\u202ewait"').replace('"x":24', '"x":1e9'),
  )
  expect(hostile?.steps.map(({ text }) => text).toSorted()).toEqual(['apply', 'wait'])
  expect(Math.max(...(hostile?.steps ?? []).map(({ x }) => x))).toBe(100_000)
})
