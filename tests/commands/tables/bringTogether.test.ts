import { expect, test } from 'vitest'
import { bringTogether, outcomeOf } from '../../../src/commands/tables/bringTogether'
import { NO_CHOICES, type Choices } from '../../../src/commands/tables/choices'
import { compareTable, isNothingNew } from '../../../src/commands/tables/compareTable'
import { forTable, keptIn } from '../../../src/commands/tables/handouts'
import { newCard, newFlow } from '../../../src/model/defaults'
import { parseSession } from '../../../src/model/gate/parseSession'
import { toSessionFile } from '../../../src/model/gate/toSessionFile'
import { newId } from '../../../src/model/newId'
import type { Session } from '../../../src/model/session'
import { find, withoutRecords, withRecords } from '../../../src/model/table'
import { danglingIn } from '../../support/expectCommand'
import { drawn } from '../../support/drawn'
import { MAP, sketch } from '../../support/sketch'

const DAY = sketch(`
  citizen: apply | wait | home
  agency:        | assess |
  apply>wait
  wait>home
  delay(wait)
  "cold" on wait
  4 family from agency`)

/** The file that a table gets, opened on its computer: a session of its own. */
function handedTo(name: string, day: Session = DAY): Session {
  const session = forTable(day, { id: newId(), session: newId(), name })
  const reading = parseSession(JSON.parse(JSON.stringify(toSessionFile(session, ''))))
  if (reading.kind !== 'session') throw new Error('the gate refused it')
  expect(reading.mended).toEqual([])
  return { ...reading.session, about: { ...reading.session.about, id: newId() } }
}

const bringing = (theirs: Session, choices: Partial<Choices> = {}) => ({
  theirs,
  choices: { ...NO_CHOICES, ...choices },
  arrival: { file: newId(), at: '2010-01-15T12:00:00.000Z' },
  pitch: { x: 200, y: 100 },
  newId,
})

function brought(ours: Session, theirs: Session, choices: Partial<Choices> = {}): Session {
  const next = bringTogether(bringing(theirs, choices))(ours)
  expect(next === null ? [] : danglingIn(next)).toEqual([])
  return next ?? ours
}

const compared = (ours: Session, theirs: Session, choices: Partial<Choices> = {}) =>
  compareTable(ours, theirs, { ...NO_CHOICES, ...choices }, newId)

/** A session with fields of one record changed. */
function edited(session: Session, id: string, fields: object): Session {
  for (const table of ['lanes', 'stages', 'steps', 'flows', 'findings', 'cards', 'attendance'] as const) {
    const record = find<{ readonly id: string }>(session[table], id)
    if (record !== undefined) return withRecords(session, table, [{ ...record, ...fields }] as never)
  }
  throw new Error(`nothing is called ${id}`)
}

/** A session with what a sketch of one more step says. */
const withStep = (session: Session, id: string, fields: object): Session => {
  const [some] = session.steps
  if (some === undefined) throw new Error('no step to copy')
  return withRecords(session, 'steps', [{ ...some, id, text: id, ...fields }])
}

test('a file that comes back as it was handed out brings nothing', () => {
  const theirs = handedTo('Table 1')
  expect(isNothingNew(compared(DAY, theirs))).toBe(true)
  expect(bringTogether(bringing(theirs))(DAY)).toBeNull()
})

test('what a table changed, added and attached comes in, and nothing else moves', () => {
  let theirs = edited(handedTo('Table 1'), 'assess', { role: 'an officer' })
  theirs = withStep(theirs, 'phone', { lane: 'agency', stage: '1', x: 24, y: 24 })
  theirs = withRecords(theirs, 'flows', [newFlow({ id: 'g', map: MAP, from: 'phone', to: 'assess' })])
  expect(drawn(brought(DAY, theirs))).toBe(
    drawn(
      sketch(`
        citizen: apply | wait | home
        agency:  phone | assess |
        apply>wait
        wait>home
        phone>assess
        delay(wait)
        "cold" on wait
        4 family from agency
        assess.role = "an officer"`),
    ),
  )
})

test('what lies where a table’s note would lie stays; the note comes below it', () => {
  const ours = withStep(DAY, 'letter', { lane: 'agency', stage: '1', x: 24, y: 24 })
  const theirs = withStep(handedTo('Table 1'), 'phone', { lane: 'agency', stage: '1', x: 24, y: 24 })
  const next = brought(ours, theirs)
  expect(find(next.steps, 'letter')).toBe(find(ours.steps, 'letter'))
  expect(find(next.steps, 'phone')).toMatchObject({ lane: 'agency', stage: '1', x: 24, y: 124 })
})

test('what both changed is listed side by side; nothing is chosen unseen, and either can win', () => {
  const ours = edited(DAY, 'wait', { text: 'wait a week' })
  const theirs = edited(handedTo('Table 1'), 'wait', { text: 'wait a month' })
  const [clash, ...others] = compared(ours, theirs).clashes
  expect(others).toEqual([])
  expect(clash).toMatchObject({ unit: 'text', here: 'wait a week', there: 'wait a month' })
  const chosen = (choice: 'ours' | 'theirs' | 'both') =>
    find(brought(ours, theirs, { clashes: new Map([[clash?.key ?? '', choice]]) }).steps, 'wait')
  expect(find(brought(ours, theirs).steps, 'wait')).toMatchObject({ text: 'wait a week', detail: '' })
  expect(chosen('theirs')).toMatchObject({ text: 'wait a month', detail: '' })
  expect(chosen('both')).toMatchObject({ text: 'wait a week', detail: 'wait a month' })
})

test('two tables that change other fields of one step both have their way', () => {
  const first = brought(DAY, edited(handedTo('Table 1'), 'wait', { role: 'nobody' }))
  const second = brought(first, edited(handedTo('Table 2'), 'wait', { waitReason: 'no staff' }))
  expect(find(second.steps, 'wait')).toMatchObject({ role: 'nobody', waitReason: 'no staff' })
})

test('what a table deleted is listed and stays, with all that stood on it, until somebody says otherwise', () => {
  let theirs = handedTo('Table 1')
  theirs = withoutRecords(theirs, 'steps', ['wait'])
  theirs = withoutRecords(theirs, 'flows', ['apply>wait', 'wait>home'])
  theirs = withoutRecords(theirs, 'findings', ['delay(wait)'])
  theirs = edited(theirs, 'cold', { about: 'stage', step: null, stage: '2' })
  const comparison = compared(DAY, theirs)
  expect(comparison.deleted.map(({ ours }) => ours.id)).toEqual(['wait'])
  expect(comparison.taken).toEqual([])
  expect(drawn(brought(DAY, theirs))).toBe(drawn(DAY))
  const gone = brought(DAY, theirs, { deleted: new Map([['wait', 'delete']]) })
  expect(drawn(gone)).toBe(
    drawn(
      sketch(`
        citizen: apply | | home
        agency:        | assess |
        "cold" on stage 2
        4 family from agency`),
    ),
  )
})

test('what went from here since is listed: changed at the table it comes back, unchanged it stays away', () => {
  const ours = withoutRecords(DAY, 'steps', ['assess', 'home'])
  const theirs = edited(handedTo('Table 1'), 'assess', { text: 'assess again' })
  const comparison = compared(withoutRecords(ours, 'flows', ['wait>home']), theirs)
  expect(comparison.gone.map(({ raw, choice }) => [raw.id, choice])).toEqual([
    ['home', 'leave'],
    ['assess', 'back'],
    ['wait>home', 'leave'],
  ])
})

test('a later file from the same computer brings only what changed since', () => {
  const theirs = withStep(handedTo('Table 1'), 'phone', { lane: 'agency', stage: '1' })
  const first = brought(DAY, theirs)
  expect(bringTogether(bringing(theirs))(first)).toBeNull()
  const later = withStep(edited(theirs, 'phone', { role: 'a clerk' }), 'visit', {
    lane: 'agency',
    stage: '3',
  })
  const mine = edited(first, 'phone', { detail: 'twice' })
  const comparison = compared(mine, later)
  expect(comparison.fresh.map(({ raw }) => raw.id)).toEqual(['visit'])
  expect(comparison.taken.map(({ unit }) => unit)).toEqual(['role'])
  expect(comparison.clashes).toEqual([])
  expect(find(brought(mine, later).steps, 'phone')).toMatchObject({ role: 'a clerk', detail: 'twice' })
})

test('a conflict that was settled for ours is asked again when the table changes it again', () => {
  const ours = edited(DAY, 'wait', { text: 'wait a week' })
  const theirs = edited(handedTo('Table 1'), 'wait', { text: 'wait a month' })
  const first = brought(ours, theirs)
  const later = edited(theirs, 'wait', { text: 'wait a year' })
  expect(compared(first, later).clashes.map(({ there }) => there)).toEqual(['wait a year'])
})

test('two computers that opened the same file do not undo each other’s work', () => {
  const handed = handedTo('Table 1')
  const other = { ...handed, about: { ...handed.about, id: newId() } }
  const first = brought(DAY, edited(handed, 'wait', { text: 'wait a week' }))
  expect(find(brought(first, edited(other, 'home', { role: 'a friend' })).steps, 'wait')?.text).toBe(
    'wait a week',
  )
})

test('ids that two tables happen to share are told apart, and what points at them follows', () => {
  const first = brought(DAY, withStep(handedTo('Table 1'), 'p1', { text: 'Police called', lane: 'agency' }))
  let theirs = withStep(handedTo('Table 2'), 'p1', { text: 'Benefit stopped', lane: 'agency', stage: '3' })
  theirs = withRecords(theirs, 'cards', [
    newCard({ id: 'k', map: MAP, text: 'why', about: 'step', step: 'p1' }),
  ])
  const next = brought(first, theirs)
  const benefit = next.steps.find(({ text }) => text === 'Benefit stopped')
  expect(find(next.steps, 'p1')?.text).toBe('Police called')
  expect(find(next.cards, 'k')?.step).toBe(benefit?.id)
})

const ELSEWHERE = sketch(`
  citizen: ask | rent
  Agency:  check | pay
  ask>rent
  gap(ask)
  "slow" on check
  2 frontline from Agency`)

test('a file that was never handed out is matched by names, and all of it comes', () => {
  const theirs = { ...ELSEWHERE, about: { ...ELSEWHERE.about, id: 'elsewhere' } }
  const comparison = compared(DAY, theirs)
  expect(comparison.matches.map(({ their, ours, by }) => [their, ours, by])).toEqual([
    ['map', 'map', 'id'],
    ['citizen', 'citizen', 'name'],
    ['Agency', 'agency', 'name'],
    ['1', '1', 'name'],
    ['2', '2', 'name'],
  ])
  const next = brought(DAY, theirs)
  expect(next.steps.map(({ text }) => text).toSorted()).toEqual(
    [...DAY.steps, ...ELSEWHERE.steps].map(({ text }) => text).toSorted(),
  )
  expect(next.lanes).toHaveLength(2)
  expect(find(next.cards, 'slow')?.step).toBe('check')
  expect(bringTogether(bringing(theirs))(next)).toBeNull()
})

test('a match can be corrected: as a new lane it follows the one that it followed at its table', () => {
  const theirs = { ...ELSEWHERE, about: { ...ELSEWHERE.about, id: 'elsewhere' } }
  const next = brought(DAY, theirs, { matches: new Map([['Agency', '']]) })
  const lanes = next.lanes.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ name }) => name)
  expect(lanes).toEqual(['citizen', 'Agency', 'agency'])
  expect(find(next.steps, 'check')?.lane).toBe('Agency')
})

test('steps said to be the same become ours: all that pointed at theirs points at it, and their words are kept', () => {
  const theirs = { ...ELSEWHERE, about: { ...ELSEWHERE.about, id: 'elsewhere' } }
  const same = { ours: 'assess', choice: 'same' } as const
  const next = brought(DAY, theirs, {
    alike: new Map([
      ['check', same],
      ['ask', { ours: 'apply', choice: 'same' }],
    ]),
  })
  expect(next.steps.map(({ id }) => id)).toEqual(['apply', 'wait', 'home', 'assess', 'rent', 'pay'])
  expect(find(next.steps, 'assess')).toMatchObject({ text: 'assess', detail: 'check' })
  expect(find(next.cards, 'slow')?.step).toBe('assess')
  expect(next.flows.some(({ from, to }) => from === 'apply' && to === 'rent')).toBe(true)
  expect(next.findings.find(({ kind }) => kind === 'gap')?.steps).toEqual(['apply'])
})

test('flows between steps that became one are listed as fallen away', () => {
  const theirs = { ...ELSEWHERE, about: { ...ELSEWHERE.about, id: 'elsewhere' } }
  const alike = new Map([
    ['ask', { ours: 'apply', choice: 'same' }],
    ['rent', { ours: 'apply', choice: 'same' }],
  ] as const)
  const outcome = outcomeOf(DAY, bringing(theirs, { alike }))
  expect(outcome.fallen.map(({ raw }) => raw.id)).toEqual(['ask>rent'])
})

test('a pair put off is remembered as long as both steps are there', () => {
  const theirs = { ...ELSEWHERE, about: { ...ELSEWHERE.about, id: 'elsewhere' } }
  const next = brought(DAY, theirs, { alike: new Map([['check', { ours: 'assess', choice: 'later' }]]) })
  expect(keptIn(next).undecided).toEqual([['assess', 'check']])
})

test('a card taken back here stays taken back, whatever a table’s file still says', () => {
  const handed = handedTo('Table 1')
  const ours = edited(DAY, 'cold', { text: '', withdrawn: true })
  const next = brought(ours, edited(handed, 'cold', { text: 'so cold', feeling: -2 }))
  expect(find(next.cards, 'cold')).toMatchObject({ text: '', withdrawn: true })
  const theirs = edited(handed, 'cold', { text: '', withdrawn: true })
  expect(find(brought(edited(DAY, 'cold', { feeling: -1 }), theirs).cards, 'cold')).toMatchObject({
    text: '',
    withdrawn: true,
  })
})

test('no words are kept of what was handed out and taken in', () => {
  const theirs = edited(handedTo('Table 1'), 'cold', { text: 'Unrepeatable words' })
  const next = brought(DAY, theirs)
  expect(JSON.stringify([theirs.unknown, next.unknown])).not.toContain('Unrepeatable')
})
