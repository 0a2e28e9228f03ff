import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  answersTo,
  asksForAnswer,
  countActions,
  healthOf,
  isOverdue,
  quadrantOf,
  traces,
} from '../../src/analysis/actions'
import { newAction, newMap, newStep } from '../../src/model/defaults'
import { ACTION_STATUSES, RATINGS } from '../../src/model/kinds'
import type { Action, Session } from '../../src/model/session'
import { withActions } from '../support/boardSession'

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id)

test('what works well asks for no answer, nor what was checked and is not so', () => {
  const { findings } = withActions()
  expect(idsOf(findings.filter(asksForAnswer))).toEqual(['duplication(apply, assess)', 'delay(wait)'])
  expect(findings.map((finding) => asksForAnswer({ ...finding, status: 'checked' }))).not.toContain(true)
})

test('a finding is answered, parked with a reason, or open; a stopped action answers nothing', () => {
  const session = withActions(
    { id: 'form', answers: ['duplication(apply, assess)'] },
    { id: 'stopped', answers: ['delay(wait)'], status: 'stopped' },
    { id: 'alone' },
  )
  const { answered, unanswered, parked, unfounded } = traces(session)
  expect(answered.map(({ finding, actions }) => [finding.id, ...idsOf(actions)])).toEqual([
    ['duplication(apply, assess)', 'form'],
  ])
  expect(idsOf(unanswered)).toEqual(['delay(wait)'])
  expect(parked).toEqual([])
  expect(idsOf(unfounded)).toEqual(['alone'])
  const reasoned = {
    ...session,
    findings: session.findings.map((each) => (each.kind === 'delay' ? { ...each, parked: 'Later' } : each)),
  }
  expect(idsOf(traces(reasoned).parked)).toEqual(['delay(wait)'])
  expect(traces(reasoned).unanswered).toEqual([])
})

/** A new way: the application changed, assessing removed, paying kept, waiting removed, and a call that is new. */
function withNewWay(...actions: readonly Partial<Action>[]): Session {
  const session = withActions()
  const [apply, pay] = ['apply', 'pay'].map((id) => session.steps.find((step) => step.id === id))
  if (apply === undefined || pay === undefined) throw new Error('no steps')
  return {
    ...session,
    maps: [...session.maps, newMap({ id: 'new', kind: 'to-be', name: '', from: 'map' })],
    steps: [
      ...session.steps,
      { ...apply, id: 'apply2', map: 'new', text: 'Apply once', from: ['apply'] },
      { ...pay, id: 'pay2', map: 'new', from: ['pay'] },
      newStep({ id: 'call', map: 'new', lane: 'agency', stage: '1', x: 24, y: 24, text: 'Call' }),
    ],
    actions: actions.map((each, place) => newAction({ id: `${place}`, title: '', ...each })),
  }
}

test('a change on the map needs a finding behind it or an action before it', () => {
  // The application bears a finding, and so do the steps that were removed; the call is new, and out of the blue.
  expect(traces(withNewWay()).strayChanges).toEqual([{ step: 'call', kind: 'new' }])
  expect(traces(withNewWay({ changes: ['call'] })).strayChanges).toEqual([])
  expect(traces(withNewWay({ changes: ['call'], status: 'stopped' })).strayChanges).toHaveLength(1)
})

test('a removed step without a finding is a change out of the blue, until an action names it', () => {
  const session = { ...withNewWay({ changes: ['call'] }), findings: [] }
  expect(traces(session).strayChanges).toEqual([
    { step: 'apply2', kind: 'changed' },
    { step: 'wait', kind: 'removed' },
    { step: 'assess', kind: 'removed' },
  ])
  const named = { ...withNewWay({ changes: ['call', 'assess', 'apply2', 'wait'] }), findings: [] }
  expect(traces(named).strayChanges).toEqual([])
})

test('an action is overdue from the day after it was due until it is done or stopped', () => {
  const due = { due: '2010-03-01', status: 'doing' } as const
  expect(isOverdue(due, '2010-03-01')).toBe(false)
  expect(isOverdue(due, '2010-03-02')).toBe(true)
  expect(isOverdue({ ...due, status: 'done' }, '2010-03-02')).toBe(false)
  expect(isOverdue({ ...due, status: 'stopped' }, '2010-03-02')).toBe(false)
  expect(isOverdue({ ...due, due: null }, '2010-03-02')).toBe(false)
})

test.each([
  ['2010-02-28', 'doing', 'red'],
  ['2010-03-01', 'agreed', 'amber'],
  ['2010-03-28', 'proposed', 'amber'],
  ['2010-03-29', 'proposed', 'green'],
  ['2010-03-01', 'doing', 'green'],
  ['2010-02-28', 'done', 'green'],
  ['2010-02-28', 'stopped', null],
  [null, 'doing', 'amber'],
  [null, 'done', 'green'],
] as const)('due %s and %s, on 1 March 2010, is %s', (due, status, health) => {
  expect(healthOf({ due, status }, '2010-03-01')).toBe(health)
})

test('a quick win needs much impact and little effort, and every pair of ratings is one of the four', () => {
  expect(quadrantOf(5, 1)).toBe('quick-win')
  expect(quadrantOf(3, 2)).toBe('quick-win')
  expect(quadrantOf(3, 3)).toBe('big-project')
  expect(quadrantOf(2, 2)).toBe('fill-in')
  expect(quadrantOf(2, 3)).toBe('think-again')
  const counts = new Map<string, number>()
  for (const impact of RATINGS) {
    for (const effort of RATINGS) {
      const quadrant = quadrantOf(impact, effort)
      counts.set(quadrant, (counts.get(quadrant) ?? 0) + 1)
    }
  }
  expect(Object.fromEntries(counts)).toEqual({
    'fill-in': 4,
    'think-again': 6,
    'quick-win': 6,
    'big-project': 9,
  })
})

test('whatever the actions, each finding that asks is in one list, and counts add up', () => {
  const someActions = fc.array(
    fc.record({
      id: fc.uuid(),
      answers: fc.subarray(['duplication(apply, assess)', 'delay(wait)', 'works-well(pay)']),
      status: fc.constantFrom(...ACTION_STATUSES),
      tier: fc.constantFrom('local', 'guidance', 'law', null),
      due: fc.constantFrom('2010-01-01', '2011-01-01', null),
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(someActions, (actions) => {
      const session = withActions(...actions)
      const { answered, parked, unanswered, unfounded } = traces(session)
      const listed = [...answered.map(({ finding }) => finding), ...parked, ...unanswered]
      expect(idsOf(listed).toSorted()).toEqual(['delay(wait)', 'duplication(apply, assess)'])
      expect(unfounded.every((each) => each.answers.length === 0 && each.status !== 'stopped')).toBe(true)
      const { all, tiers, overdue, done } = countActions(session.actions, '2010-06-01')
      const stopped = actions.filter(({ status }) => status === 'stopped').length
      expect(tiers.local + tiers.guidance + tiers.law + tiers['not-said']).toBe(all - stopped)
      expect(overdue + done + stopped).toBeLessThanOrEqual(all)
      const red = session.actions.filter((each) => healthOf(each, '2010-06-01') === 'red')
      expect(red).toHaveLength(overdue)
      expect([...answersTo(session).values()].flat().some(({ status }) => status === 'stopped')).toBe(false)
    }),
  )
})
