import { expect, test } from 'vitest'
import { addStep } from '../../src/commands/addStep'
import { expectCommand } from '../support/expectCommand'
import { cell, MAP, sketch } from '../support/sketch'

const assess = { id: 'assess', map: MAP, ...cell('agency', 2), x: 24, y: 24, text: 'assess' }

test('puts a note where it was asked for', () => {
  expectCommand(
    sketch(`
      citizen: apply |
      agency:        |`),
    addStep(assess),
    sketch(`
      citizen: apply |
      agency:        | assess`),
  )
})

test('is joined to the step it comes after', () => {
  expectCommand(
    sketch(`
      citizen: apply |
      agency:        |`),
    addStep({ ...assess, after: { step: 'apply', flow: 'f1' } }),
    sketch(`
      citizen: apply |
      agency:        | assess
      apply>assess`),
  )
})

test('is written all the same when the step before it is gone meanwhile', () => {
  expectCommand(
    sketch('agency: |'),
    addStep({ ...assess, after: { step: 'apply', flow: 'f1' } }),
    sketch('agency: | assess'),
  )
})

test('can wait without a lane or a stage', () => {
  expectCommand(
    sketch('agency: |'),
    addStep({ ...assess, ...cell(null, null) }),
    sketch(`
      agency: |
      ?:      | ! assess`),
  )
})

test('does not apply where there is no such lane, stage or map, or the id is taken', () => {
  const before = sketch('agency: assess |')
  expectCommand(before, addStep({ ...assess, id: 'new', ...cell('nobody', 1) }), null)
  expectCommand(before, addStep({ ...assess, id: 'new', ...cell('agency', 9) }), null)
  expectCommand(before, addStep({ ...assess, id: 'new', map: 'elsewhere' }), null)
  expectCommand(before, addStep(assess), null)
})

test('keeps only text that can be shown and saved, and only places that can be', () => {
  const before = sketch('agency: |')
  const text = `\u202Eevil\u0000 \uD800 ${'x'.repeat(3_000)}`
  const step = addStep({ ...assess, text, x: -5, y: Number.NaN })(before)?.steps[0]
  expect(step?.text).toMatch(/^evil \uFFFD x+$/)
  expect(step?.text).toHaveLength(2_000)
  expect(step).toMatchObject({ x: 0, y: 0 })
})
