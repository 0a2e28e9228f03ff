import { expect, test } from 'vitest'
import { endsOf } from '../../src/analysis/deadEnds'
import type { Session } from '../../src/model/session'
import { MAP, sketch } from '../support/sketch'
import { claimMap } from './claimMap'

function ends(session: Session): Readonly<Record<string, string>> {
  const { deadEnds, unled, oneWayDecisions } = endsOf(session, MAP)
  const ids = (steps: readonly { readonly id: string }[]): string => steps.map(({ id }) => id).join(' ')
  return { deadEnds: ids(deadEnds), unled: ids(unled), oneWayDecisions: ids(oneWayDecisions) }
}

test('in the claim the refusal leads nowhere; its start and end say what they are', () => {
  expect(ends(claimMap())).toEqual({ deadEnds: 'refuse', unled: '', oneWayDecisions: '' })
})

test('a decision with one way out decides nothing; one with none is a dead end', () => {
  expect(
    ends(
      sketch(`
        agency: a, b, c, d
        a.kind = "decision"
        b.kind = "decision"
        d.kind = "end"
        a>b
        c>d`),
    ),
  ).toEqual({ deadEnds: 'b', unled: 'a c', oneWayDecisions: 'a' })
})

test('a step that leads only to itself leads nowhere, and nobody leads there', () => {
  expect(
    ends(
      sketch(`
        agency: a
        a>a`),
    ),
  ).toEqual({ deadEnds: 'a', unled: 'a', oneWayDecisions: '' })
})
