import { expect, test } from 'vitest'
import { stepsSaid } from '../../../src/analysis/said'
import { nextQuestion } from '../../../src/features/compare/nextQuestion'
import { FINDING_KINDS } from '../../../src/model/kinds'
import { sketch } from '../../support/sketch'

const questionAt = (drawing: string): string => {
  const [first] = stepsSaid(sketch(drawing))
  if (first === undefined) throw new Error('no step is counted')
  return nextQuestion(first)
}

const raised = (kind: string, groups: string): string => `
  agency: a, b
  ${kind}(a, b)
  ${kind}(a, b).raisedBy = ${groups}`

test('every kind has a question of its own to each side, and it is a question', () => {
  const kinds = FINDING_KINDS.filter((kind) => kind !== 'works-well')
  const asked = kinds.flatMap((kind) => [
    questionAt(raised(kind, '["frontline"]')),
    questionAt(raised(kind, '["family"]')),
  ])
  expect(new Set(asked).size).toBe(2 * kinds.length)
  expect(asked.filter((question) => !question.endsWith('?'))).toEqual([])
})

test('what both say, what nobody says, and what only felt bad have theirs', () => {
  expect(questionAt(raised('delay', '["manager", "family"]'))).toMatch(/^Both see it/)
  expect(questionAt('agency: a')).toMatch(/has nobody been asked/)
  expect(
    questionAt(`
      agency: a
      "cold" on a
      cold.group = "family"
      cold.feeling = -2`),
  ).toMatch(/^People felt bad here/)
})
