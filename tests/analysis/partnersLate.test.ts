import { expect, test } from 'vitest'
import { partnersLate } from '../../src/analysis/partnersLate'
import type { Partners } from '../../src/model/session'
import { JOURNEY } from '../support/boardSession'
import { sketch } from '../support/sketch'

const { lanes } = sketch(JOURNEY)
const late = (given: Partial<Partners>) =>
  partnersLate(lanes, { design: [], deliver: [], test: [], ...given })

test('who only helps to deliver comes in late', () => {
  expect(late({ deliver: ['service-user'] })).toEqual(['people'])
  expect(late({ deliver: ['family', 'third-sector'] })).toEqual(['people', 'third-sector'])
  expect(late({ deliver: ['frontline', 'agency'] })).toEqual([])
})

test('who designs or tests as well does not', () => {
  expect(late({ design: ['service-user'], deliver: ['service-user'] })).toEqual([])
  expect(late({ test: ['family'], deliver: ['service-user'] })).toEqual([])
  expect(late({ design: ['service-user'], deliver: ['third-sector'] })).toEqual(['third-sector'])
})

test('a lane of the third sector stands for it, and the citizen’s lane for the people', () => {
  expect(late({ deliver: ['charity', 'citizen'] })).toEqual(['people', 'third-sector'])
  expect(late({ design: ['charity'], deliver: ['third-sector'] })).toEqual([])
})

test('nobody at all is not late', () => {
  expect(late({})).toEqual([])
})
