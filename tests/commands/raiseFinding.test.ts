import { expect, test } from 'vitest'
import { raiseFinding } from '../../src/commands/raiseFinding'
import type { FindingKind } from '../../src/model/kinds'
import { expectCommand } from '../support/expectCommand'
import { MAP, sketch } from '../support/sketch'

const before = sketch('citizen: a, b, c')

test('says something of steps, and who said it', () => {
  expectCommand(
    before,
    raiseFinding({
      id: 'n1',
      map: MAP,
      kind: 'duplication',
      steps: ['a', 'c', 'a'],
      text: 'asked twice',
      raisedBy: ['family', 'family'],
      severity: 2,
    }),
    sketch(`
      citizen: a, b, c
      duplication(a, c)
      duplication(a, c).text = "asked twice"
      duplication(a, c).raisedBy = ["family"]
      duplication(a, c).severity = 2`),
  )
})

test('a gap keeps which step is before and which after', () => {
  const after = raiseFinding({ id: 'n1', map: MAP, kind: 'gap', steps: ['c', 'a'] })(before)
  expect(after?.findings[0]?.steps).toEqual(['c', 'a'])
})

function refuses(kind: FindingKind, steps: readonly string[]): void {
  expectCommand(before, raiseFinding({ id: 'n1', map: MAP, kind, steps }), null)
}

test('does not apply to fewer or more steps than its kind can tie, or to steps that are not there', () => {
  expectCommand(before, raiseFinding({ id: 'n1', map: MAP, kind: 'duplication', steps: ['a'] }), null)
  refuses('duplication', ['a', 'a'])
  refuses('gap', ['a', 'b', 'c'])
  refuses('delay', [])
  refuses('delay', ['gone'])
})
