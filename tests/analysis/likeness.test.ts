import { expect, test } from 'vitest'
import { alikeSteps, stepsToCompare, untied } from '../../src/analysis/likeness'
import { likeness } from '../../src/analysis/trigrams'
import { MAP, sketch } from '../support/sketch'

const words = (id: string, lane: string, text: string) => ({ id, lane, text })

test('steps of different agencies that say much the same are paired, the likest first', () => {
  const pairs = alikeSteps([
    words('a', 'prison', 'Assess drug use'),
    words('b', 'health', 'Assess drug use anew'),
    words('c', 'council', 'ASSESS DRUG USE!'),
    words('d', 'council', 'Pay the rent'),
  ])
  expect(pairs.map(({ first, second }) => `${first} ${second}`)).toEqual(['a c', 'a b', 'b c'])
  expect(pairs[0]?.likeness).toBe(1)
  expect(pairs[1]?.likeness).toBe(likeness('Assess drug use', 'Assess drug use anew'))
})

test('an agency that says a thing twice is not asked about', () => {
  expect(
    alikeSteps([words('a', 'prison', 'Fill in the form'), words('b', 'prison', 'Fill in the form')]),
  ).toEqual([])
})

test('what shares a word but not its meaning stays below', () => {
  expect(
    alikeSteps([
      words('a', 'council', 'Stop Housing Benefit after 13 weeks'),
      words('b', 'jobcentre', 'Close the benefit claim'),
    ]),
  ).toEqual([])
})

test('of very many alike the likeliest hundred are given, whatever comes last', () => {
  const steps = Array.from({ length: 300 }, (_, place) =>
    words(`s${place}`, `l${place % 7}`, `Send form ${place}`),
  )
  const pairs = alikeSteps([
    ...steps,
    words('x', 'one', 'Wait for a bed'),
    words('y', 'two', 'Wait for a bed'),
  ])
  expect(pairs).toHaveLength(100)
  expect(pairs[0]).toEqual({ first: 'x', second: 'y', likeness: 1 })
})

test('compared are the agencies’ steps: not the citizen’s, not starts and ends, not what has no lane', () => {
  const session = sketch(`
    citizen: own
    agency: begin, work
    ?: waiting
    begin.kind = "start"`)
  expect(stepsToCompare(session, MAP)).toEqual([words('work', 'agency', 'work')])
})

test('a pair that a duplication ties, be it checked, is not asked about again', () => {
  const pairs = [
    { first: 'a', second: 'b', likeness: 1 },
    { first: 'b', second: 'c', likeness: 1 },
  ]
  const session = sketch(`
    one: a, c
    two: b
    duplication(a, b)
    duplication(a, b).status = "checked"`)
  expect(untied(session, pairs)).toEqual([pairs[1]])
})
