import { expect, test } from 'vitest'
import { editStep } from '../../src/commands/editStep'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('changes what a step says and nothing else', () => {
  expectCommand(
    sketch('agency: assess'),
    editStep('assess', { role: 'duty officer', kind: 'decision', waitMinutes: { low: 10, high: 30 } }),
    sketch(`
      agency: assess
      assess.role = "duty officer"
      assess.kind = "decision"
      assess.waitMinutes = { "low": 10, "high": 30 }`),
  )
})

test('does not apply when the step says it already or is not there', () => {
  expectCommand(sketch('agency: assess'), editStep('assess', { text: 'assess', role: '' }), null)
  expectCommand(sketch('agency: assess'), editStep('decide', { text: 'decide' }), null)
})

test('turns a range round and brings numbers within what a file can hold', () => {
  expectCommand(
    sketch('agency: assess'),
    editStep('assess', { workMinutes: { low: 30, high: 10 }, rightFirstTime: 7, volume: -1 }),
    sketch(`
      agency: assess
      assess.workMinutes = { "low": 10, "high": 30 }
      assess.rightFirstTime = 1
      assess.volume = 0`),
  )
})

test('partners with groups and with lanes that are there', () => {
  const partners = { design: ['family', 'agency', 'nobody', 'family'], deliver: [], test: [] }
  expectCommand(
    sketch('agency: assess'),
    editStep('assess', { partners }),
    sketch(`
      agency: assess
      assess.partners = { "design": ["family", "agency"], "deliver": [], "test": [] }`),
  )
})

test('comes from steps that are there alone', () => {
  expectCommand(sketch('agency: assess'), editStep('assess', { from: ['lost'] }), null)
})

test('a long detail is kept whole, a long text is cut', () => {
  const long = 'word '.repeat(1_000)
  const step = editStep('assess', { text: long, detail: long })(sketch('agency: assess'))?.steps[0]
  expect(step?.text).toHaveLength(2_000)
  expect(step?.detail).toBe(long)
})
