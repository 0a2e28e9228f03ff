import { expect, test } from 'vitest'
import { addLines, linesOf } from '../../src/commands/addLines'
import { counting } from '../support/counting'
import { expectCommand } from '../support/expectCommand'
import { cell, MAP, sketch } from '../support/sketch'

const place = { map: MAP, ...cell('citizen', 1), x: 24, y: 24, pitch: 200 }

test('makes one step a line, joined in their order', () => {
  expectCommand(
    sketch('citizen:'),
    addLines({ ...place, lines: 'apply\r\n\r\n  wait  \nhome\n', newId: counting() }),
    sketch(`
      citizen: apply, wait, home
      apply>wait
      wait>home`),
  )
})

test('goes on from the step before', () => {
  expectCommand(
    sketch('citizen: apply'),
    addLines({ ...place, x: 224, lines: 'wait', after: 'apply', newId: counting() }),
    sketch(`
      citizen: apply, wait
      apply>wait`),
  )
})

test('a line that begins with an agency lies in its lane', () => {
  expectCommand(
    sketch(`
      citizen:
      Court:`),
    addLines({ ...place, lines: 'arrest\ncourt : sentence\nleave', newId: counting() }),
    sketch(`
      citizen: arrest, leave@424/24
      Court: sentence@224/24
      arrest>sentence
      sentence>leave`),
  )
})

test('a new agency gets a lane, once', () => {
  expectCommand(
    sketch('citizen:'),
    addLines({ ...place, lines: 'Probation: assess\nprobation: decide', newId: counting() }),
    sketch(`
      citizen:
      Probation: assess, decide
      assess>decide
      Probation.colour = "blue"`),
  )
})

test('times, addresses and sentences are no agencies', () => {
  const lines = [
    '10:30 appointment',
    'https://example.org/form',
    'He was told: wait',
    'Told him. Then: home',
    'Note:',
  ]
  const after = addLines({ ...place, lines: lines.join('\n'), newId: counting() })(
    sketch('citizen:\nHe was told:'),
  )
  expect(after?.lanes.map(({ name }) => name)).toEqual(['citizen', 'He was told'])
  expect(after?.steps.map(({ text }) => text)).toEqual([
    '10:30 appointment',
    'https://example.org/form',
    'wait',
    'Told him. Then: home',
    'Note:',
  ])
})

test('the dots, dashes and numbers of a list are not part of the words', () => {
  expect(linesOf('- one\n* two\n• three\n1. four\n12) five\n(3) six\n-\n-7 degrees\n2010 census')).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    '-7 degrees',
    '2010 census',
  ])
})

test('a very long line is cut between characters', () => {
  expect(linesOf('👩‍👩‍👧'.repeat(500))[0]).toBe('👩‍👩‍👧'.repeat(250))
})

test('does not apply when nothing is said or the place is not there', () => {
  const before = sketch('citizen:')
  expectCommand(before, addLines({ ...place, lines: ' \n-\n', newId: counting() }), null)
  expectCommand(before, addLines({ ...place, lane: 'gone', lines: 'x', newId: counting() }), null)
  expectCommand(before, addLines({ ...place, map: 'gone', lines: 'x', newId: counting() }), null)
})
