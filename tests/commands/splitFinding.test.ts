import { expect, test } from 'vitest'
import { splitFinding } from '../../src/commands/splitFinding'
import { newAction } from '../../src/model/defaults'
import { withRecords } from '../../src/model/table'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const before = sketch(`
  citizen: a, b, c, d
  delay(a, b, c)
  delay(a, b, c).text = "both are slow"
  delay(a, b, c).votes = {"family": 3}
  delay(a, b, c).severity = 2
  duplication(a, b, c)
  duplication(a, b, c, d)`)

test('makes two of one by its steps: the dots stay with the first, all else holds for both', () => {
  const split = splitFinding('delay(a, b, c)', {
    first: { steps: ['a'], text: 'the letter is slow' },
    second: { id: 'delay(b, c)', steps: ['b', 'c'], text: 'the visit is slow' },
  })
  expectCommand(
    before,
    split,
    sketch(`
      citizen: a, b, c, d
      delay(a, b, c)
      delay(a, b, c).steps = ["a"]
      delay(a, b, c).text = "the letter is slow"
      delay(a, b, c).votes = {"family": 3}
      delay(a, b, c).severity = 2
      duplication(a, b, c)
      duplication(a, b, c, d)
      delay(b, c)
      delay(b, c).text = "the visit is slow"
      delay(b, c).severity = 2`),
  )
})

test('a duplication keeps two steps or more on each side, and a step may belong to both', () => {
  const split = (first: readonly string[], second: readonly string[]) =>
    splitFinding(
      first.length + second.length > 4 || second.includes('d')
        ? 'duplication(a, b, c, d)'
        : 'duplication(a, b, c)',
      {
        first: { steps: first, text: '' },
        second: { id: 'new', steps: second, text: '' },
      },
    )
  const stepsAfter = (first: readonly string[], second: readonly string[]) =>
    split(
      first,
      second,
    )(before)
      ?.findings.filter((finding) => !before.findings.includes(finding))
      .map(({ steps }) => steps)
  expect(stepsAfter(['a', 'b'], ['c', 'd'])).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(stepsAfter(['a', 'b'], ['b', 'c'])).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
  expectCommand(before, split(['a', 'b'], ['c']), null)
})

test('loses no step, brings none in, and does not say the same twice', () => {
  const split = (first: readonly string[], second: readonly string[]) =>
    splitFinding('delay(a, b, c)', {
      first: { steps: first, text: '' },
      second: { id: 'new', steps: second, text: '' },
    })
  expectCommand(before, split(['a'], ['b']), null)
  expectCommand(before, split(['a', 'b'], ['c', 'd']), null)
  expectCommand(before, split(['a', 'b', 'c'], ['a']), null)
  expectCommand(before, split([], ['a', 'b', 'c']), null)
})

test('what answered it answers both', () => {
  const answered = withRecords(before, 'actions', [
    newAction({ id: 'x', title: '', answers: ['delay(a, b, c)'] }),
  ])
  const split = splitFinding('delay(a, b, c)', {
    first: { steps: ['a'], text: '' },
    second: { id: 'new', steps: ['b', 'c'], text: '' },
  })(answered)
  expect(split?.actions[0]?.answers).toEqual(['delay(a, b, c)', 'new'])
})
