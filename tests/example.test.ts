import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compareSides } from '../src/analysis/agreement'
import { readSessionBytes } from '../src/model/gate/readSessionBytes'
import { sortedLanes, sortedStages } from '../src/model/order'
import { find } from '../src/model/table'
import type { FindingKind } from '../src/model/kinds'

const bytes = readFileSync(new URL('../public/bradford-example.journey.json', import.meta.url))
const reading = readSessionBytes(bytes)
if (reading.kind === 'refused') throw new Error(`the example is refused: ${reading.trouble.kind}`)
const { session, mended } = reading

test('the gate has nothing to mend in the example', () => {
  expect(mended).toEqual([])
})

test('it has the skeleton’s 24 steps in 7 lanes, the citizen’s first', () => {
  expect(session.steps).toHaveLength(24)
  expect(session.steps.every(({ lane, stage }) => lane !== null && stage !== null)).toBe(true)
  expect(sortedLanes(session).map(({ name }) => name)).toEqual([
    'Person and family',
    'Prison',
    'Probation',
    'Jobcentre Plus',
    'Council housing and benefits',
    'Health and drug treatment',
    'Third sector and peers',
  ])
  expect(sortedLanes(session)[0]?.sector).toBe('citizen')
  expect(sortedStages(session).map(({ name }) => name)).toEqual([
    'Reception',
    'In custody',
    'Before release',
    'Release day',
    'First weeks',
    'After',
  ])
})

test('every step says that it is documented, with the source, or illustrative; its evidence says the same', () => {
  const unclear = session.steps.filter(({ detail, evidence }) => {
    const pattern = evidence === 'record' ? /^Documented: .+\(sources?: .+\)\.$/ : /^Illustrative: .+\.$/
    return !pattern.test(detail)
  })
  expect(unclear).toEqual([])
  const illustrative = session.steps.filter(({ evidence }) => evidence === 'assumed')
  expect(illustrative.map(({ id }) => id)).toEqual([
    'p1',
    'p4',
    'p5',
    'p9',
    'p14',
    'p17',
    'p18',
    'p19',
    'p23',
  ])
})

test('its banner says where it is from and what it is not', () => {
  expect(session.about.banner).toBe(
    "Made from public sources about the national system 2007-10 and the published account of Bradford's day. It is not Bradford's own map.",
  )
})

test('its notes are short and lie in columns of their own, at most fourteen', () => {
  const columns = new Set<string>()
  const cells = new Set<string>()
  for (const { text, lane, stage, x, y } of session.steps) {
    expect(text.length).toBeLessThanOrEqual(60)
    expect((x - 24) % 232).toBe(0)
    columns.add(`${stage} ${x}`)
    cells.add(`${lane} ${stage} ${x} ${y}`)
  }
  expect(columns.size).toBeLessThanOrEqual(14)
  expect(cells.size).toBe(24)
})

test('its findings are those of the skeleton, raised and judged by nobody yet', () => {
  const tagged = (kind: FindingKind) =>
    session.findings.filter((finding) => finding.kind === kind).map(({ steps }) => steps.join('+'))
  expect(tagged('duplication')).toEqual(['p9+p17', 'p5+p19'])
  expect(tagged('asked-again')).toEqual(['p1', 'p17'])
  expect(tagged('gap')).toEqual(['p4', 'p8', 'p16'])
  expect(tagged('counter-productive')).toEqual(['p3', 'p12'])
  expect(tagged('delay')).toEqual(['p6', 'p22'])
  expect(tagged('failure-demand')).toEqual(['p21'])
  expect(
    session.findings.every(({ status, text }) => status === 'raised' && text.startsWith('Our reading:')),
  ).toBe(true)
})

test('its cards are all marked as illustrative, from three groups, and some stay in the room', () => {
  expect(session.cards.every(({ text }) => text.startsWith('(Illustrative) '))).toBe(true)
  expect(new Set(session.cards.map(({ group }) => group))).toEqual(
    new Set(['service-user', 'family', 'frontline']),
  )
  expect(new Set(session.cards.map(({ share }) => share))).toEqual(new Set([true, false]))
})

test('workers and the people who use it agree at three steps of nine, by hand', () => {
  const { counts, percent, kappa, steps } = compareSides(session)
  const at = (said: string) => steps.filter((each) => each.said === said).map(({ step }) => step.id)
  // Cards that felt bad or name trouble, by step. A start (p1) and an end (p24) are not counted.
  expect(at('both').toSorted()).toEqual(['p17', 'p22', 'p4'])
  expect(at('only-workers').toSorted()).toEqual(['p12', 'p18', 'p20'])
  expect(at('only-people').toSorted()).toEqual(['p13', 'p14', 'p16'])
  expect(counts).toEqual({ both: 3, 'only-workers': 3, 'only-people': 3, nobody: 13 })
  // 3 of 3 + 3 + 3.
  expect(percent).toBe(33)
  // Observed 16/22; by chance (6 * 6 + 16 * 16) / 22² = 292/484; (352 - 292) / (484 - 292) = 60/192.
  expect(kappa).toBe(0.3125)
})

test('every step is joined to another, some by handoffs, and recall leads back to the beginning', () => {
  const joined = new Set(session.flows.flatMap(({ from, to }) => [from, to]))
  expect(session.steps.every(({ id }) => joined.has(id))).toBe(true)
  expect(session.flows.some(({ from, to }) => from === 'p23' && to === 'p1')).toBe(true)
  const lane = (id: string) => find(session.steps, id)?.lane
  expect(session.flows.filter(({ from, to }) => lane(from) !== lane(to)).length).toBeGreaterThan(10)
})
