import { expect, test } from 'vitest'
import { handoffsOf } from '../../src/analysis/handoffs'
import { MAP, sketch } from '../support/sketch'
import { claimMap } from './claimMap'

test('a handoff is a flow to another lane: ten of the claim’s eleven, counted by hand', () => {
  // decide>again stays with the manager.
  const { flows } = handoffsOf(claimMap(), MAP)
  expect(flows.map(({ id }) => id)).toEqual([
    'ask>register',
    'register>casual',
    'register>thorough',
    'casual>check',
    'thorough>check',
    'check>decide',
    'again>thorough',
    'decide>pay',
    'decide>refuse',
    'pay>paid',
  ])
})

test('handoffs are listed by who passes to whom, the most frequent first', () => {
  const { pairs } = handoffsOf(claimMap(), MAP)
  expect(pairs.map(({ from, to, flows }) => `${from.name} ${to.name} ${flows.length}`)).toEqual([
    'desk examiner 2',
    'examiner helper 2',
    'manager desk 2',
    'citizen desk 1',
    'helper manager 1',
    'manager examiner 1',
    'desk citizen 1',
  ])
})

test('the longest chain passes on at every step and does not go round', () => {
  expect(handoffsOf(claimMap(), MAP).longestChains[0]).toEqual([
    'ask',
    'register',
    'casual',
    'check',
    'decide',
    'pay',
    'paid',
  ])
})

test('two steps in one lane, and steps without a lane, hand nothing over', () => {
  const session = sketch(`
    agency: a, b
    ?: c
    a>b
    b>c`)
  expect(handoffsOf(session, MAP)).toEqual({ flows: [], pairs: [], longestChains: [] })
})

test('a chain that could go round for ever ends', () => {
  const session = sketch(`
    one: a
    two: b
    a>b
    b>a`)
  expect(handoffsOf(session, MAP).longestChains).toEqual([['a', 'b']])
})

test('the longest chain to each of three ends, the longest first', () => {
  const session = sketch(`
    one: a, c, e
    two: b, d
    three: f, g
    a>b
    b>c
    c>d
    b>f
    a>g`)
  expect(handoffsOf(session, MAP).longestChains).toEqual([
    ['a', 'b', 'c', 'd'],
    ['a', 'b', 'f'],
    ['a', 'g'],
  ])
})
