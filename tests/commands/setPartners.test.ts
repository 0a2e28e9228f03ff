import { test } from 'vitest'
import { setPartners } from '../../src/commands/setPartners'
import type { Partners, Session } from '../../src/model/session'
import { withActions } from '../support/boardSession'
import { expectChange } from '../support/expectChange'

const partners = (given: Partial<Partners>): Partners => ({ design: [], deliver: [], test: [], ...given })

function sessionWith(action: Partial<Partners>, step: Partial<Partners>): Session {
  const session = withActions({ id: 'a', partners: partners(action) }, { id: 'b' })
  return {
    ...session,
    steps: session.steps.map((each) => (each.id === 'pay' ? { ...each, partners: partners(step) } : each)),
  }
}

const both = { actions: ['a'], steps: ['pay'] }

test('somebody is given a part in many at once, and taken out again', () => {
  const before = sessionWith({ design: ['agency'] }, {})
  const after = sessionWith({ design: ['agency', 'service-user'] }, { design: ['service-user'] })
  expectChange(before, setPartners({ ...both, part: 'design', who: ['service-user'], change: 'add' }), after)
  expectChange(
    after,
    setPartners({ ...both, part: 'design', who: ['service-user'], change: 'take-out' }),
    before,
  )
})

test('a part is set to these and nobody else', () => {
  expectChange(
    sessionWith({ test: ['agency'] }, {}),
    setPartners({ actions: ['a'], part: 'test', who: ['family', 'charity'], change: 'set' }),
    sessionWith({ test: ['family', 'charity'] }, {}),
  )
})

test('does not apply where nobody’s part changes, or to somebody who is neither a group nor a lane', () => {
  const before = sessionWith({ design: ['agency'] }, {})
  expectChange(before, setPartners({ ...both, part: 'deliver', who: ['agency'], change: 'take-out' }), null)
  expectChange(before, setPartners({ actions: ['a'], part: 'design', who: ['agency'], change: 'add' }), null)
  expectChange(before, setPartners({ ...both, part: 'design', who: ['somebody'], change: 'add' }), null)
  expectChange(
    before,
    setPartners({ actions: ['gone'], part: 'design', who: ['family'], change: 'add' }),
    null,
  )
})
