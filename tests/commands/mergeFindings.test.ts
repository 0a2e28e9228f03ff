import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeFindings } from '../../src/commands/mergeFindings'
import { newAction, newFinding } from '../../src/model/defaults'
import { EVIDENCES, FINDING_KINDS, FINDING_STATUSES, GROUPS, SEVERITIES } from '../../src/model/kinds'
import type { Finding, Session } from '../../src/model/session'
import { find, withRecords } from '../../src/model/table'
import { createSessionStore } from '../../src/store/createSessionStore'
import { deeplyFrozen, expectCommand } from '../support/expectCommand'
import { MAP, sketch } from '../support/sketch'

const before = sketch(`
  citizen: a, b, c, d
  duplication(a, b)
  duplication(b, c)
  delay(d)
  duplication(a, b).raisedBy = ["frontline"]
  duplication(b, c).raisedBy = ["family", "frontline"]
  duplication(a, b).votes = {"family": 2}
  duplication(b, c).votes = {"family": 1, "manager": 4}
  duplication(a, b).severity = 1
  duplication(b, c).severity = 3
  duplication(b, c).evidence = "record"
  duplication(b, c).checkedNote = "asked at the council"`)

test('one finding stands on all their steps, with everybody who raised one and all their dots', () => {
  expectCommand(
    before,
    mergeFindings(['duplication(a, b)', 'duplication(b, c)'], {
      into: 'duplication(a, b)',
      kind: 'duplication',
      text: 'told three times',
    }),
    sketch(`
      citizen: a, b, c, d
      duplication(a, b)
      delay(d)
      duplication(a, b).steps = ["a", "b", "c"]
      duplication(a, b).text = "told three times"
      duplication(a, b).raisedBy = ["family", "frontline"]
      duplication(a, b).votes = {"family": 3, "manager": 4}
      duplication(a, b).severity = 3
      duplication(a, b).evidence = "record"
      duplication(a, b).checkedNote = "asked at the council"`),
  )
})

test('what answered one of them answers the one, once', () => {
  const answered = withRecords(before, 'actions', [
    newAction({ id: 'both', title: '', answers: ['duplication(b, c)', 'duplication(a, b)'] }),
    newAction({ id: 'other', title: '', answers: ['delay(d)'] }),
  ])
  const merged = mergeFindings(['duplication(a, b)', 'duplication(b, c)'], {
    into: 'duplication(a, b)',
    kind: 'duplication',
    text: '',
  })(answered)
  expect(merged?.actions.map(({ answers }) => answers)).toEqual([['duplication(a, b)'], ['delay(d)']])
})

const withStatuses = (...statuses: readonly Finding['status'][]): Session =>
  withRecords(
    before,
    'findings',
    statuses.map((status, place) =>
      newFinding({ id: `${place}`, map: MAP, kind: 'delay', steps: ['a'], status, parked: status }),
    ),
  )

test.each([
  [['raised', 'confirmed', 'checked'], 'confirmed', 'raised\nconfirmed\nchecked'],
  [['raised', 'checked'], 'raised', 'raised\nchecked'],
  [['checked', 'checked'], 'checked', 'checked'],
] as const)('%j become %s', (statuses, status, parked) => {
  const ids = statuses.map((_, place) => `${place}`)
  const merged = mergeFindings(ids, { into: '0', kind: 'delay', text: '' })(withStatuses(...statuses))
  expect(find(merged?.findings ?? [], '0')).toMatchObject({ status, parked })
})

test('is put aside only when all of them were', () => {
  const one = withRecords(withStatuses('raised', 'raised'), 'findings', [
    newFinding({ id: '1', map: MAP, kind: 'delay', steps: ['a'] }),
  ])
  const merged = mergeFindings(['0', '1'], { into: '0', kind: 'delay', text: '' })(one)
  expect(find(merged?.findings ?? [], '0')?.parked).toBeNull()
})

test('does not apply to one alone, nor where kind and steps do not go together, nor across maps', () => {
  const both = ['duplication(a, b)', 'duplication(b, c)']
  const into = { into: 'duplication(a, b)', text: '' }
  expectCommand(before, mergeFindings(['delay(d)'], { into: 'delay(d)', kind: 'delay', text: '' }), null)
  expectCommand(before, mergeFindings(both, { ...into, kind: 'gap' }), null)
  expectCommand(before, mergeFindings(both, { ...into, into: 'delay(d)', kind: 'delay' }), null)
  const elsewhere: Session = {
    ...before,
    maps: [...before.maps, { id: 'new', kind: 'to-be', name: '', from: MAP, status: 'draft' }],
    findings: before.findings.map((each) =>
      each.id === 'duplication(b, c)' ? { ...each, map: 'new' } : each,
    ),
  }
  expect(mergeFindings(both, { ...into, kind: 'duplication' })(elsewhere)).toBeNull()
})

const STEPS = ['a', 'b', 'c', 'd']
const anyFindings = fc.array(
  fc.record({
    kind: fc.constantFrom(...FINDING_KINDS),
    steps: fc.uniqueArray(fc.constantFrom(...STEPS), { minLength: 2, maxLength: 2 }),
    text: fc.string(),
    raisedBy: fc.uniqueArray(fc.constantFrom(...GROUPS)),
    severity: fc.option(fc.constantFrom(...SEVERITIES)),
    status: fc.constantFrom(...FINDING_STATUSES),
    evidence: fc.constantFrom(...EVIDENCES),
    parked: fc.option(fc.string()),
    votes: fc.dictionary(fc.constantFrom(...GROUPS), fc.integer({ min: 1, max: 20 })),
  }),
  { minLength: 2, maxLength: 6 },
)

test('whatever is merged keeps every step, every dot and every group, and undone is what it was', () => {
  fc.assert(
    fc.property(anyFindings, fc.nat(), fc.constantFrom(...FINDING_KINDS), (given, pick, kind) => {
      const findings = given.map((fields, place) => newFinding({ id: `${place}`, map: MAP, ...fields }))
      const session = deeplyFrozen({ ...before, findings })
      const ids = findings.map(({ id }) => id)
      const store = createSessionStore()
      store.getState().open(session)
      const isDone = store
        .getState()
        .run(mergeFindings(ids, { into: ids[pick % ids.length] ?? '', kind, text: 'one' }))
      const steps = new Set(findings.flatMap((each) => each.steps))
      expect(isDone).toBe(kind !== 'gap' || steps.size === 2)
      if (!isDone) return
      const [one, ...others] = store.getState().session?.findings ?? []
      expect(others).toEqual([])
      expect(new Set(one?.steps)).toEqual(steps)
      expect(new Set(one?.raisedBy)).toEqual(new Set(findings.flatMap(({ raisedBy }) => raisedBy)))
      for (const group of GROUPS) {
        const given = findings.reduce((sum, { votes }) => sum + (votes[group] ?? 0), 0)
        expect(one?.votes[group] ?? 0).toBe(given)
      }
      store.getState().undo()
      expect(store.getState().session).toBe(session)
    }),
  )
})
