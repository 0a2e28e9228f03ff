import { expect, test } from 'vitest'
import { achievedSteps } from '../../src/analysis/achieved'
import { newMap, newStep } from '../../src/model/defaults'
import { withActions } from '../support/boardSession'

test('what an achieved action changes is achieved on both maps, since the latest day', () => {
  const session = withActions(
    { id: 'first', changes: ['once'], achievedOn: '2010-03-01' },
    { id: 'second', changes: ['once'], achievedOn: '2010-04-01' },
    { id: 'open', changes: ['wait'] },
  )
  const once = newStep({
    id: 'once',
    map: 'new',
    lane: null,
    stage: null,
    x: 0,
    y: 0,
    text: '',
    from: ['apply'],
  })
  const steps = [...session.steps, once]
  const maps = [...session.maps, newMap({ id: 'new', kind: 'to-be', name: '', from: 'map' })]
  expect(Object.fromEntries(achievedSteps({ ...session, maps, steps }))).toEqual({
    once: '2010-04-01',
    apply: '2010-04-01',
  })
})
