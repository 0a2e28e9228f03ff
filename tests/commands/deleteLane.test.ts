import { test } from 'vitest'
import { deleteLane } from '../../src/commands/deleteLane'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'
import { withRecords } from '../../src/model/table'
import { newAction } from '../../src/model/defaults'

test('its steps wait in "Not placed yet" with their flows, findings and cards', () => {
  expectCommand(
    sketch(`
      citizen: apply |
      agency:  check | assess, decide
      apply>check
      check>assess
      gap(assess, decide)
      "cold" on assess`),
    deleteLane('agency'),
    sketch(`
      citizen: apply |
      ?:       check | assess, decide
      apply>check
      check>assess
      gap(assess, decide)
      "cold" on assess`),
  )
})

test('those who came keep being counted', () => {
  expectCommand(
    sketch(`
      citizen:
      agency:
      6 frontline from agency`),
    deleteLane('agency'),
    sketch(`
      citizen:
      6 frontline`),
  )
})

test('nobody leads or partners from a lane that is gone', () => {
  const partners = { design: ['family', 'agency'], deliver: ['agency'], test: [] }
  const left = { design: ['family'], deliver: [], test: [] }
  const action = (lead: string | null, who: typeof partners) =>
    newAction({ id: 'act', title: 'Ask once', lead, partners: who })
  const before = sketch(`
    citizen: apply
    agency:
    apply.partners = { "design": [], "deliver": ["agency"], "test": [] }`)
  expectCommand(
    withRecords(before, 'actions', [action('agency', partners)]),
    deleteLane('agency'),
    withRecords(sketch('citizen: apply'), 'actions', [action(null, left)]),
  )
})

test("even the citizen's lane, and even the last one, can go", () => {
  expectCommand(sketch('citizen: apply'), deleteLane('citizen'), sketch('?: apply'))
})

test('does not apply when it is not there', () => {
  expectCommand(sketch('citizen: apply'), deleteLane('gone'), null)
})
