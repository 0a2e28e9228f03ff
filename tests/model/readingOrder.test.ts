import { expect, test } from 'vitest'
import { inReadingOrder } from '../../src/model/readingOrder'
import { sketch } from '../support/sketch'

test('steps are read by stage, x, lane and y; no stage comes first, no lane last', () => {
  const session = sketch(`
    citizen: third@100/0, fifth@300/0  | eighth
    agency:  fourth@100/0, second@50/9 | ! first
    ?:       sixth@300/0, seventh@300/9`)
  expect(inReadingOrder(session, session.steps).map(({ id }) => id)).toEqual([
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
  ])
})
