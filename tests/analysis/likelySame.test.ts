import { expect, test } from 'vitest'
import { likelySame } from '../../src/analysis/likelySame'
import { find } from '../../src/model/table'
import { sketch } from '../support/sketch'

const { steps } = sketch(`
  housing: Fill in the housing form, Visit | Fill in a housing form
  police:  Fill in the housing form again
  ?: Arrest`)
const called = (...texts: readonly string[]) => texts.flatMap((text) => find(steps, text) ?? [])

test('steps worded alike in one lane make a pair, each step in one at most, the likest first', () => {
  const [pair, ...others] = likelySame(
    called('Fill in the housing form', 'Visit'),
    called('Fill in a housing form', 'Fill in the housing form again'),
  )
  expect(others).toEqual([])
  expect(pair).toMatchObject({ coming: 'Fill in a housing form', ours: 'Fill in the housing form' })
})

test('other agencies’ steps are another question, and unlike words are none', () => {
  expect(likelySame(called('Fill in the housing form'), called('Fill in the housing form again'))).toEqual([])
  expect(likelySame(called('Visit'), called('Arrest'))).toEqual([])
})
