import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesOf } from '../../src/analysis/changes'
import { nextNewWayName, startNewWay } from '../../src/commands/startNewWay'
import { newId } from '../../src/model/newId'
import { flowsOfMap, stepsOfMap } from '../../src/model/mapOf'
import { asIsMap } from '../../src/model/mapOf'
import { newSession } from '../../src/model/newSession'
import type { Session } from '../../src/model/session'
import { anyCommand } from '../support/anyCommand'
import { danglingIn, deeplyFrozen } from '../support/expectCommand'
import { startedIn, WAY } from '../support/newWay'
import { MAP, sketch } from '../support/sketch'

const NOW = sketch(`
  citizen: ask
  desk:    register@40/60 | check
  ask>register
  register>check "if complete"
  gap(ask)
  "cold" on ask
  register.workMinutes = { "low": 10, "high": 20 }`)

test('every step and flow is there again, as it is and where it lies, and knows where it came from', () => {
  const session = startedIn(deeplyFrozen(NOW))
  expect(session.maps.at(-1)).toEqual({
    id: WAY,
    kind: 'to-be',
    name: 'The new way',
    from: MAP,
    status: 'draft',
  })
  expect(stepsOfMap(session, WAY)).toEqual(
    NOW.steps.map((step) => ({ ...step, id: `${step.id}+`, map: WAY, from: [step.id] })),
  )
  expect(flowsOfMap(session, WAY)).toEqual([
    { ...NOW.flows[0], id: 'ask>register+', map: WAY, from: 'ask+', to: 'register+' },
    { ...NOW.flows[1], id: 'register>check+', map: WAY, from: 'register+', to: 'check+' },
  ])
  expect(stepsOfMap(session, MAP)).toEqual(NOW.steps)
  expect(session.findings).toEqual(NOW.findings)
  expect(session.cards).toEqual(NOW.cards)
  expect(danglingIn(session)).toEqual([])
})

test('a second one is a copy of what happens now too, and has a name of its own', () => {
  expect(nextNewWayName(NOW)).toBe('The new way')
  const one = startedIn(NOW)
  expect(nextNewWayName(one)).toBe('The new way 2')
  const two = startedIn(one, 'other', '++')
  expect(stepsOfMap(two, 'other').map(({ from }) => from)).toEqual([['ask'], ['register'], ['check']])
  expect(nextNewWayName(two)).toBe('The new way 3')
})

test('a name that was given away is passed over', () => {
  const named = { ...NOW, maps: NOW.maps.map((map) => ({ ...map, name: 'The new way' })) }
  expect(nextNewWayName(named)).toBe('The new way 2')
})

test('it does not start from a new way, from nothing, or under an id that is taken', () => {
  const session = startedIn(NOW)
  const start = (given: { id: string; from: string }) => startNewWay({ name: '', ...given }, newId)(session)
  expect(start({ id: 'x', from: WAY })).toBeNull()
  expect(start({ id: 'x', from: 'none' })).toBeNull()
  expect(start({ id: WAY, from: MAP })).toBeNull()
})

test('whatever a session became, a new way started from it keeps everything', () => {
  const begun = newSession({ title: '', citizenLane: 'Person', map: 'Now', stage: 'One' })
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
      const session: Session = commands.reduce((before, command) => command(before) ?? before, begun)
      const from = asIsMap(session).id
      const started = startNewWay({ id: WAY, name: 'x', from }, newId)(session)
      if (started === null) throw new Error('not started')
      const { steps, removed } = changesOf(started, WAY)
      expect([...steps.values()].every(({ kind }) => kind === 'kept')).toBe(true)
      expect(steps.size).toBe(stepsOfMap(session, from).length)
      expect(removed).toEqual([])
      expect(danglingIn(started)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
