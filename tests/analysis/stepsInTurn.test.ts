import { expect, test } from 'vitest'
import { packMap } from '../../src/analysis/packMap'
import { stepsInTurn } from '../../src/analysis/stepsInTurn'
import { recordTables } from '../../src/exchange/csvTables'
import { asIsMap } from '../../src/model/mapOf'
import { MAP, sketch } from '../support/sketch'

const ZIGZAG = sketch(`
  citizen: fit@24/24,  home@224/24   |
  ward:    form@24/24                | later
  council: again@224/24, call@24/24  |
  fit>form
  form>call
  call>home
  home>again
  again>later
`)

const inTurn = (drawing: string): readonly string[] => stepsInTurn(sketch(drawing), MAP).map(({ id }) => id)

test('the steps of a stage come as they happen, not lane by lane', () => {
  expect(stepsInTurn(ZIGZAG, MAP).map(({ id }) => id)).toEqual([
    'fit',
    'form',
    'call',
    'home',
    'again',
    'later',
  ])
  expect(inTurn('citizen: late, soon | last\nagency: first |\nfirst>soon\nsoon>late\nlate>last')).toEqual([
    'first',
    'soon',
    'late',
    'last',
  ])
})

test('where no flow says, they come in reading order', () => {
  expect(inTurn('citizen: a, c\nagency: b')).toEqual(['a', 'b', 'c'])
})

test('a loop begins where the journey comes to it, and is then followed', () => {
  const loop = 'citizen: apply | wait, ring, ask\napply>ask\nask>ring\nring>wait\nwait>ask'
  expect(inTurn(loop)).toEqual(['apply', 'ask', 'ring', 'wait'])
})

test('every step is there once, however the flows run round and back', () => {
  const round = 'citizen: a, b, c | d, e\na>b\nb>c\nc>a\nc>d\nd>e\ne>a\ne>d'
  expect(inTurn(round)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('report and register list and number them so', () => {
  const said = packMap(ZIGZAG, asIsMap(ZIGZAG)).steps
  expect(said.map(({ text }) => text).join()).toBe('fit,form,call,home,again,later')
  expect(said.map(({ goesOn }) => goesOn)).toEqual(['2', '3', '4', '5', '6', ''])
  const register = recordTables(ZIGZAG).find(({ name }) => name === 'steps')
  expect(register?.rows.map(([id]) => id).join()).toBe('fit,form,call,home,again,later')
})
