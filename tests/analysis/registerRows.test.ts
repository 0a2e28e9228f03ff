import { expect, test } from 'vitest'
import { type Grouping, groupFindings } from '../../src/analysis/groupFindings'
import { registerRows } from '../../src/analysis/registerRows'
import { type SortBy, type SortDirection, SORTS, sortFindings } from '../../src/analysis/sortFindings'
import { newAction } from '../../src/model/defaults'
import { withRecords } from '../../src/model/table'
import { sketch } from '../support/sketch'

const session = withRecords(
  sketch(`
    citizen: a | b
    police:    | c
    rework(b)
    duplication(a, c)
    delay(a)
    rework(b).text = "again"
    delay(a).text = "Late"
    duplication(a, c).severity = 3
    delay(a).severity = 1
    rework(b).votes = {"family": 2, "manager": 1}
    delay(a).raisedBy = ["manager"]
    rework(b).raisedBy = ["family"]
    rework(b).status = "checked"
    "cold" on a
    cold.feeling = -2`),
  'actions',
  [newAction({ id: 'x', title: '', answers: ['delay(a)', 'rework(b)'] })],
)
const rows = registerRows(session, 'as-is')
const sorted = (by: SortBy, direction: SortDirection) => sortFindings(rows, by, direction).map(({ id }) => id)

test('each finding comes with its lanes, its cards, its dots and what answers it, as the journey meets them', () => {
  expect(
    rows.map(({ id, lanes, cards, votes, answers }) => [
      id,
      lanes.map((lane) => lane.id).join(),
      cards.length,
      votes,
      answers.length,
    ]),
  ).toEqual([
    ['duplication(a, c)', 'citizen,police', 1, 0, 0],
    ['delay(a)', 'citizen', 1, 0, 1],
    ['rework(b)', 'citizen', 0, 3, 1],
  ])
})

test('asked again it is the identical list, as long as nothing it rests on changed', () => {
  expect(registerRows({ ...session, about: { ...session.about, title: 'x' } }, 'as-is')).toBe(
    registerRows(session, 'as-is'),
  )
})

test('a new way has findings of its own, shown with every map', () => {
  const both = {
    ...session,
    maps: [...session.maps, { id: 'new', kind: 'to-be', name: '', from: null, status: 'draft' } as const],
    findings: session.findings.map((each) => (each.id === 'delay(a)' ? { ...each, map: 'new' } : each)),
  }
  expect(registerRows(both, 'as-is').map(({ id }) => id)).not.toContain('delay(a)')
  expect(registerRows(both, 'every-map')).toHaveLength(3)
})

test.each([
  ['kind', 'ascending', ['duplication(a, c)', 'delay(a)', 'rework(b)']],
  ['text', 'ascending', ['rework(b)', 'delay(a)', 'duplication(a, c)']],
  ['text', 'descending', ['delay(a)', 'rework(b)', 'duplication(a, c)']],
  ['steps', 'descending', ['rework(b)', 'delay(a)', 'duplication(a, c)']],
  ['severity', 'descending', ['duplication(a, c)', 'delay(a)', 'rework(b)']],
  ['severity', 'ascending', ['delay(a)', 'duplication(a, c)', 'rework(b)']],
  ['votes', 'descending', ['rework(b)', 'duplication(a, c)', 'delay(a)']],
  ['raisedBy', 'ascending', ['rework(b)', 'delay(a)', 'duplication(a, c)']],
  ['status', 'descending', ['rework(b)', 'duplication(a, c)', 'delay(a)']],
] as const)('sorted by %s, %s: what is not known comes last', (by, direction, ids) => {
  expect(sorted(by, direction)).toEqual(ids)
})

test('however they are sorted, none is lost', () => {
  for (const by of SORTS) {
    expect(sorted(by, 'ascending').toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
  }
})

const grouped = (by: Grouping) =>
  groupFindings(session, rows, by).map((group) => [group.key, ...group.rows.map(({ id }) => id)])

test('grouped by lane or stage a finding stands under each that it lies in', () => {
  expect(grouped('lane')).toEqual([
    ['citizen', 'duplication(a, c)', 'delay(a)', 'rework(b)'],
    ['police', 'duplication(a, c)'],
  ])
  expect(grouped('stage')).toEqual([
    ['1', 'duplication(a, c)', 'delay(a)'],
    ['2', 'duplication(a, c)', 'rework(b)'],
  ])
})

test('grouped by severity the gravest come first, and what was not said comes last', () => {
  expect(grouped('severity')).toEqual([
    ['3', 'duplication(a, c)'],
    ['1', 'delay(a)'],
    ['', 'rework(b)'],
  ])
})

test('grouped by dots, the most come first, and those level stand together', () => {
  expect(grouped('votes')).toEqual([
    ['3', 'rework(b)'],
    ['0', 'duplication(a, c)', 'delay(a)'],
  ])
})
